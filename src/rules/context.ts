import type { Dataset, LedgerEntry, Source } from "../generated/types.js";
import { references } from "../generated/shapes.js";
import { type CollectionName, collectionNames } from "../text/canonical.js";
import type { Place } from "./rule.js";
import type { ShapeProblem } from "./shape.js";
import { canHold, visitRecord, type Visitor } from "./visit.js";

/** What a check may know beside the dataset. Rules that need a part that is not given report nothing. */
export interface Evidence {
  /** The files as they stand on disk, to compare them byte for byte with the canonical form. */
  readonly files?: { readonly [Name in CollectionName]?: string };
  /** Generated files by path: what stands there, and what the model and the data generate. */
  readonly generated?: Readonly<Record<string, { readonly found: string | undefined; readonly expected: string }>>;
  /** The version of the next release; no record can be newer. */
  readonly nextVersion?: string;
  /** The ledger of ids of the last release. */
  readonly released?: readonly LedgerEntry[];
}

/** Where a record with an id lives. */
export interface Home {
  readonly collection: string;
  readonly record: object;
  /** Where its id stands: the index of its collection's record, and, of a decision, its index in the event. */
  readonly at: readonly [index: number, nested?: number];
}

/** A dataset made ready for checking: records of the right shape, and indexes that rules share. */
export class Context {
  readonly #kept: Partial<Record<CollectionName, readonly number[]>>;
  #homes: ReadonlyMap<string, readonly Home[]> | undefined;
  readonly #byId = new Map<CollectionName, ReadonlyMap<string, unknown>>();

  constructor(
    /** The records whose types are right. */
    readonly dataset: Dataset,
    /** What is wrong with the shape of the data as given. */
    readonly problems: readonly ShapeProblem[],
    readonly evidence: Evidence,
    /** For collections with records left out: the index of each kept record in the data as given. */
    kept: Partial<Record<CollectionName, readonly number[]>> = {},
    /** Every string in records that were left out; among them are their ids. */
    private readonly unread: ReadonlySet<string> = new Set(),
  ) {
    this.#kept = kept;
  }

  /** Whether every record could be read; without all of them nobody can tell that something is missing. */
  get isComplete(): boolean {
    return Object.keys(this.#kept).length === 0;
  }

  place(collection: CollectionName, index: number, ...path: (string | number)[]): Place {
    return { collection, index: this.#kept[collection]?.[index] ?? index, path };
  }

  /** The record of a collection by its id (sources: by their article), or `undefined`. */
  find<Name extends CollectionName>(collection: Name, id: string | null): Dataset[Name][number] | undefined {
    let index = this.#byId.get(collection);
    if (!index) {
      index = new Map(
        this.dataset[collection].map((record) => ["id" in record ? record.id : record.article, record] as const),
      );
      this.#byId.set(collection, index);
    }
    return id === null ? undefined : (index.get(id) as Dataset[Name][number] | undefined);
  }

  source(article: string): Source | undefined {
    return this.find("sources", article);
  }

  /** Every place at which a record with this id lives: one in sound data. */
  get homes(): ReadonlyMap<string, readonly Home[]> {
    this.#homes ??= this.#collectHomes();
    return this.#homes;
  }

  /** The place of the id of a record. */
  placeOf({ collection, at: [index, nested] }: Home): Place {
    return nested === undefined
      ? this.place(collection as CollectionName, index, "id")
      : this.place("events", index, "decisions", nested, "id");
  }

  /** Whether a reference of this type can mean this id. */
  resolves(type: string, id: string): boolean {
    const collections = references[type]!;
    return this.homes.get(id)?.some((home) => collections.includes(home.collection)) || this.unread.has(id);
  }

  /** Calls back with every value of the wanted types, in all collections or in some; `place` is for use during the call. */
  visit(
    wanted: ReadonlySet<string>,
    visitor: (value: never, type: string, place: () => Place, record: object) => void,
    names: readonly CollectionName[] = holding(wanted),
  ): void {
    for (const name of names) {
      let index = 0;
      let at: readonly (string | number)[] = [];
      let current: object = {};
      /* Made once and not for each value, because most values are visited without being reported. */
      const place = () => this.place(name, index, ...at);
      const report: Visitor = (value, type, path) => {
        at = path;
        visitor(value, type, place, current);
      };
      for (const record of this.dataset[name]) {
        current = record;
        visitRecord(name, record, wanted, report);
        index += 1;
      }
    }
  }

  #collectHomes(): Map<string, Home[]> {
    const homes = new Map<string, Home[]>();
    const add = (id: string, home: Home) => {
      const known = homes.get(id);
      if (known) known.push(home);
      else homes.set(id, [home]);
    };
    for (const name of collectionNames) {
      if (name === "ids" || name === "sources") continue;
      this.dataset[name].forEach((record, index) => add(record.id, { collection: name, record, at: [index] }));
    }
    this.dataset.events.forEach((event, index) => {
      event.decisions.forEach((decision, nested) => {
        add(decision.id, { collection: "decisions", record: decision, at: [index, nested] });
      });
    });
    return homes;
  }
}

const holders = new WeakMap<ReadonlySet<string>, readonly CollectionName[]>();

/** The collections whose records can hold a value of the wanted types. */
function holding(wanted: ReadonlySet<string>): readonly CollectionName[] {
  const known = holders.get(wanted) ?? collectionNames.filter((name) => canHold(name, wanted));
  holders.set(wanted, known);
  return known;
}
