import type * as z from "zod";
import type { Dataset } from "../generated/types.js";
import { collections, Dataset as DatasetSchema, LINE, SLUG } from "../model/index.js";
import { type CollectionName, collectionNames } from "../text/canonical.js";
import { PRIVATE_KEY } from "./private-key.js";
import { type Finding, type Place, shown } from "./rule.js";
import { wellShaped } from "./well-shaped.js";

/** A departure from the schema, with the rule that guarantees what it breaks. */
export interface ShapeProblem extends Finding {
  readonly rule: "S1" | "S3" | "S4" | "R2" | "P3";
}

/** The data as given, sorted into records that other rules can read and problems of shape. */
export interface Shaped {
  readonly dataset: Dataset;
  readonly problems: readonly ShapeProblem[];
  /** For collections with records left out: the index of each kept record in the data as given. */
  readonly kept: Partial<Record<CollectionName, readonly number[]>>;
  /** Every string in the records left out: what other rules find there may be their consequence. */
  readonly strings: ReadonlySet<string>;
  /** Whether a whole collection, or the id of a record, cannot be read: then nobody can tell what refers to what. */
  readonly unreadable: boolean;
}

type Path = readonly PropertyKey[];

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}

const isRecordPath = (path: Path): path is [CollectionName, number, ...(string | number)[]] =>
  collectionNames.includes(path[0] as CollectionName) && typeof path[1] === "number";

function placeOf(path: Path): Place {
  if (!isRecordPath(path)) return { collection: (path[0] as CollectionName) ?? "articles", index: -1, path: [] };
  const [collection, index, ...rest] = path;
  return { collection, index, path: rest };
}

const isMissing = (data: unknown, path: Path): boolean => {
  const parent = valueAt(data, path.slice(0, -1));
  return typeof parent === "object" && parent !== null && !(path.at(-1)! in parent);
};

/* The schema is one net; each of its knots belongs to the rule that promises what it holds. */
/** What a departure from the schema breaks. */
export function problemsOf(issue: z.core.$ZodIssue, data: unknown): ShapeProblem[] {
  const { path } = issue;
  const at = placeOf(path);
  const found = shown(valueAt(data, path));
  const name = String(path.at(-1));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const isPrivate = PRIVATE_KEY.test(key);
      return {
        rule: isPrivate ? "P3" : "S1",
        at: "path" in at && at.index >= 0 ? { ...at, path: [...at.path, key] } : at,
        found: `the key "${key}"`,
        expected: isPrivate ? "no key for private matters of a person" : "only keys that the schema names",
        next: isPrivate ? "Remove it; such data have no place here." : "Remove the key, or correct its spelling.",
      };
    });
  }
  if (path.length > 0 && isMissing(data, path)) {
    return [
      {
        rule: "S3",
        at: placeOf(path.slice(0, -1)),
        found: `no key "${name}"`,
        expected: "every key of the schema, also where the value is unknown",
        next: `Add "${name}"; an unknown value is null, an empty list [].`,
      },
    ];
  }
  if (issue.code === "invalid_format" && issue.pattern === String(LINE)) {
    return [
      {
        rule: "S3",
        at,
        found,
        expected: "one line of text, not empty, with no blank at either end",
        next: "Remove the blanks or line breaks; write null if the value is unknown.",
      },
    ];
  }
  if (issue.code === "invalid_format" && issue.pattern === String(SLUG)) {
    return [
      {
        rule: "S4",
        at,
        found,
        expected: "an id in lower-case ASCII kebab-case (ä becomes ae, ß becomes ss)",
        next: "Rewrite the id with a-z, 0-9 and single hyphens.",
      },
    ];
  }
  if (issue.code === "too_small" && name === "attestations") {
    return [
      {
        rule: "R2",
        at,
        found: "no attestation",
        expected: "at least one article that prints the quote",
        next: "Add the article with its anchored words, or remove the quote.",
      },
    ];
  }
  const expected = issue.message.replace(/^(?:Invalid|Too) \w+: (?:expected )?|, received .*$/g, "");
  return [{ rule: "S1", at, found, expected, next: "Bring the value into the form that the schema describes." }];
}

/* A record is identified by its id or, in sources, by its article; a record that is none has neither. */
const isKey = (key: PropertyKey | undefined): boolean => key === undefined || key === "id" || key === "article";

function collectStrings(value: unknown, into: Set<string>): void {
  if (typeof value === "string") into.add(value);
  else if (typeof value === "object" && value !== null)
    for (const part of Object.values(value)) collectStrings(part, into);
}

/** Whether other rules would stumble over the value, instead of merely finding it wrong. */
export function blocks(issue: z.core.$ZodIssue, data: unknown): boolean {
  if (issue.code === "unrecognized_keys") return false;
  return (
    issue.code === "invalid_type" || (issue.code === "invalid_value" && typeof valueAt(data, issue.path) !== "string")
  );
}

/*
 * Record by record, because zod copies what it parses: the copy of one record is garbage at once, while that of a whole
 * dataset doubles the memory and slows down what comes after.
 */
function conforms(data: unknown): data is Dataset {
  if (typeof data !== "object" || data === null) return false;
  const emptied = Object.entries(data).map(([name, records]) => [name, Array.isArray(records) ? [] : records]);
  if (!DatasetSchema.safeParse(Object.fromEntries(emptied)).success) return false;
  for (const name of collectionNames) {
    for (const record of (data as Dataset)[name]) {
      if (!collections[name].element.safeParse(record).success) return false;
    }
  }
  return true;
}

/** Checks data against the schema and keeps the records that other rules can work on. */
export function shapeOf(data: unknown): Shaped {
  if (conforms(data)) return wellShaped(data);
  const result = DatasetSchema.safeParse(data);
  if (result.success) return wellShaped(data);
  const strings = new Set<string>();
  const { issues } = result.error;
  const problems = issues.flatMap((issue) => problemsOf(issue, data));
  const blocking = issues.filter((issue) => blocks(issue, data));
  if (blocking.some(({ path }) => !isRecordPath(path) || isKey(path[2]))) {
    return { dataset: {} as Dataset, problems, kept: {}, strings, unreadable: true };
  }
  const dropped = new Set(blocking.map(({ path }) => `${String(path[0])}/${String(path[1])}`));
  const dataset: Record<string, unknown> = {};
  const kept: Partial<Record<CollectionName, number[]>> = {};
  for (const name of collectionNames) {
    const records = (data as Record<string, unknown[]>)[name]!;
    const indexes = records.map((_, index) => index).filter((index) => !dropped.has(`${name}/${index}`));
    dataset[name] = indexes.length === records.length ? records : indexes.map((index) => records[index]);
    if (indexes.length < records.length) kept[name] = indexes;
    records.filter((_, index) => dropped.has(`${name}/${index}`)).forEach((record) => collectStrings(record, strings));
  }
  return { dataset: dataset as unknown as Dataset, problems, kept, strings, unreadable: false };
}
