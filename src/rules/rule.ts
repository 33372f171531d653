import type { CollectionName } from "../text/canonical.js";
import { pointerTo } from "../text/json-pointer.js";
import type { Context } from "./context.js";

/** One broken promise, with everything needed to mend it. */
export interface Violation {
  /** The id of the rule, for example `R1`. */
  readonly rule: string;
  /** The collection with the record, or `null` if the finding is about a generated file. */
  readonly collection: CollectionName | null;
  /** The id of the record (of a source: its article), or the path of a generated file. */
  readonly record: string | null;
  /** Where the value stands: a JSON Pointer (RFC 6901) from the root of the dataset. */
  readonly pointer: string;
  /** What was found there. */
  readonly found: string;
  /** What the rule expects. */
  readonly expected: string;
  /** What to do next. */
  readonly next: string;
}

/** What a rule reports; the place becomes the record and the pointer of a violation. */
export interface Finding {
  readonly at: Place;
  readonly found: string;
  readonly expected: string;
  readonly next: string;
}

/** A value in the dataset: its collection, the index of its record there, and the keys inside the record. */
export type Place =
  | { readonly collection: CollectionName; readonly index: number; readonly path: readonly (string | number)[] }
  | { readonly file: string };

/** An invariant of the dataset. */
export interface Rule {
  /** The id by which documents and reports name the rule. */
  readonly id: string;
  /** What the rule guarantees, as a sentence. */
  readonly title: string;
  /** What would go wrong without it. */
  readonly why: string;
  /** `record`: depends on a record and its place in its file only; `dataset`: needs other records as well. */
  readonly scope: "record" | "dataset";
  /** Reports every place where the dataset breaks the rule. */
  check(context: Context): Iterable<Finding>;
}

/** A value as it is shown in a report: JSON, shortened. */
export function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
}

/** A finding of a rule as a violation: with the record and the pointer of its place in the data. */
export function toViolation(rule: string, finding: Finding, data: unknown): Violation {
  const { at, found, expected, next } = finding;
  if ("file" in at) return { rule, collection: null, record: at.file, pointer: "", found, expected, next };
  const { collection, index, path } = at;
  const records = (data as Record<string, readonly Record<string, unknown>[]> | null)?.[collection];
  if (index < 0) {
    const exists = typeof data === "object" && data !== null && collection in data;
    return { rule, collection, record: null, pointer: exists ? pointerTo([collection]) : "", found, expected, next };
  }
  const record = records?.[index];
  const id = record?.id ?? record?.article;
  return {
    rule,
    collection,
    record: typeof id === "string" ? id : null,
    pointer: pointerTo([collection, index, ...path]),
    found,
    expected,
    next,
  };
}
