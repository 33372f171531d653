import type { Dataset } from "../../src/generated/types.js";
import { groupBy } from "../../src/query/lookup.js";
import { pointerTo } from "../../src/text/json-pointer.js";
import { type JsonSchema, referredName } from "../generate/json-schema.js";
import { datasetSchema } from "../generate/schemas.js";

type Path = readonly (string | number)[];

/** Where a value of the data stands, and what the schema says of it. */
export interface Place {
  /** The name of its type, or `undefined` if the schema has none for it. */
  readonly type: string | undefined;
  /** The type and the key that hold it, such as `Quote.speaker`; for an entry of a list, those of the list. */
  readonly field: string;
  /** Whether it is an entry of a list. */
  readonly isEntry: boolean;
  readonly schema: JsonSchema;
  readonly nullable: boolean;
  /** Whether the value is `null`. */
  readonly empty: boolean;
  /** From the dataset down to it. */
  readonly path: Path;
}

const root = datasetSchema();

/** What a schema refers to, and without the `null` that it may allow. */
function resolved(schema: JsonSchema): Pick<Place, "type" | "schema" | "nullable"> {
  if (schema.anyOf) {
    const others = schema.anyOf.filter((branch) => branch.type !== "null");
    if (others.length !== 1) throw new Error("The walk over the schema knows anyOf only as a type or null.");
    return { ...resolved(others[0]!), nullable: true };
  }
  const name = referredName(schema);
  if (name === undefined) return { type: undefined, schema, nullable: false };
  return { ...resolved(root.$defs![name]!), type: name };
}

function* walk(given: JsonSchema, value: unknown, field: string, path: Path): Iterable<Place> {
  const { type, schema, nullable } = resolved(given);
  yield { type, field, isEntry: typeof path.at(-1) === "number", schema, nullable, empty: value === null, path };
  if (value === null) return;
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* walk(schema.items!, entry, field, [...path, index]);
  }
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    yield* walk(property, (value as Record<string, unknown>)[key], `${type ?? field}.${key}`, [...path, key]);
  }
}

/** The place of every value of a dataset. */
export function places(dataset: Dataset): readonly Place[] {
  return Object.entries(root.properties!).flatMap(([name, schema]) => [
    ...walk(schema, dataset[name as keyof Dataset], name, [name]),
  ]);
}

/** The first place of each key, by key. */
export function firstOfEach(
  places: readonly Place[],
  keyOf: (place: Place) => string | undefined,
): ReadonlyMap<string, Place> {
  const first = new Map<string, Place>();
  for (const place of places) {
    const key = keyOf(place);
    if (key !== undefined && !first.has(key)) first.set(key, place);
  }
  return first;
}

const fieldOf = ({ field, isEntry }: Place): string => `${field} ${isEntry}`;
const typeOf = ({ type, empty }: Place): string | undefined => (empty ? undefined : type);

/** The places in those records first that have most of what records can have. */
function richestFirst(dataset: Dataset): readonly Place[] {
  const records = groupBy(places(dataset), ({ path }) => pointerTo(path.slice(0, 2)));
  const variety = (list: readonly Place[]): number => new Set([...list.map(fieldOf), ...list.map(typeOf)]).size;
  return [...records.values()].sort((a, b) => variety(b) - variety(a) || a.length - b.length).flat();
}

/** A value without the entries of lists that are not kept, as far as the schema does without them. */
function trimmed(given: JsonSchema, value: unknown, path: Path, kept: ReadonlySet<string>): unknown {
  const { schema } = resolved(given);
  if (Array.isArray(value)) {
    const least = Number(schema.minItems ?? 0);
    return value.flatMap((entry, index) => {
      const isKept = index < least || kept.has(pointerTo([...path, index]));
      return isKept ? [trimmed(schema.items!, entry, [...path, index], kept)] : [];
    });
  }
  if (value === null || !schema.properties) return value;
  const entries = Object.entries(value as object).map(([key, nested]) => [
    key,
    trimmed(schema.properties![key]!, nested, [...path, key], kept),
  ]);
  return Object.fromEntries(entries);
}

/** Of a dataset as little as it takes to have every field, an entry of every list, and an object of every type. */
export function smallDataset(dataset: Dataset): Dataset {
  const all = richestFirst(dataset);
  const ofFields = firstOfEach(all, fieldOf);
  const ofTypes = firstOfEach(all, typeOf);
  const kept = [...ofFields.values(), ...ofTypes.values()].flatMap(({ path }) =>
    path.map((_, index) => pointerTo(path.slice(0, index + 1))),
  );
  return trimmed(root, dataset, [], new Set(kept)) as Dataset;
}
