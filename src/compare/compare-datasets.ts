import microdiff from "microdiff";
import { recordTypes, shapes } from "../generated/shapes.js";
import { type CollectionName, collectionNames, sortKey } from "../text/canonical.js";
import { pointerTo } from "../text/json-pointer.js";

/** The part of a version that a change raises, by the written policy (docs/versioning.md). */
export type Bump = "major" | "minor" | "patch";

/** A value that differs between two versions of a record. */
export interface FieldChange {
  /** Where, as a JSON Pointer (RFC 6901) inside the record. */
  readonly pointer: string;
  /** The old and the new value; `undefined` where there was or is none. */
  readonly before: unknown;
  readonly after: unknown;
  readonly bump: Bump;
}

/** A record that differs between two versions of the dataset. */
export interface RecordChange {
  readonly collection: CollectionName;
  /** The id of the record; of a source, its article. */
  readonly record: string;
  readonly kind: "added" | "changed" | "removed";
  /** The values that differ; empty unless the record is in both versions. */
  readonly changes: readonly FieldChange[];
  readonly bump: Bump;
}

/** How two versions of the dataset differ. */
export interface Comparison {
  readonly records: readonly RecordChange[];
  /** The bump that the differences call for, or `null` if there are none. */
  readonly bump: Bump | null;
}

type Json = Record<string, unknown>;

/** Types whose values the curators word themselves: another wording says the same. */
const OWN_WORDS = new Set(["OwnWords", "SummaryText", "Note"]);

const WEIGHT: Readonly<Record<Bump, number>> = { patch: 1, minor: 2, major: 3 };

const heaviest = (bumps: readonly Bump[]): Bump | null =>
  bumps.reduce<Bump | null>((most, bump) => (most === null || WEIGHT[bump] > WEIGHT[most] ? bump : most), null);

/** The type of the value at a path inside a record, as the model has it; `undefined` for an unknown key. */
function typeAt(type: string, path: readonly (string | number)[]): string | undefined {
  return path
    .filter((key) => typeof key === "string")
    .reduce<string | undefined>((current, key) => shapes[current ?? ""]?.[key]?.type, type);
}

/** Whether a path ends at a key of an object, and not at an entry of a list. */
const isKey = (path: readonly (string | number)[]): boolean => typeof path.at(-1) === "string";

function fieldChanges(collection: CollectionName, before: object, after: object): FieldChange[] {
  return microdiff(before, after, { cyclesFix: false }).map((difference): FieldChange => {
    const { path } = difference;
    const type = typeAt(recordTypes[collection], path);
    const isFieldGone = difference.type === "REMOVE" && isKey(path);
    const isReworded = difference.type === "CHANGE" && OWN_WORDS.has(type ?? "");
    return {
      pointer: pointerTo(path),
      before: "oldValue" in difference ? difference.oldValue : undefined,
      after: "value" in difference ? difference.value : undefined,
      bump: isFieldGone ? "major" : isReworded ? "patch" : "minor",
    };
  });
}

function compareRecord(collection: CollectionName, record: string, before?: Json, after?: Json): RecordChange[] {
  if (!before) return [{ collection, record, kind: "added", changes: [], bump: "minor" }];
  if (!after) return [{ collection, record, kind: "removed", changes: [], bump: "major" }];
  const changes = fieldChanges(collection, before, after);
  const bump = heaviest(changes.map((change) => change.bump));
  return bump === null ? [] : [{ collection, record, kind: "changed", changes, bump }];
}

const recordsOf = (dataset: unknown, name: CollectionName): Map<string, Json> => {
  const records = (dataset as Json | null)?.[name];
  const list = Array.isArray(records) ? (records as unknown[]) : [];
  return new Map(
    list.filter((each) => typeof each === "object" && each !== null).map((each) => [sortKey(each!), each as Json]),
  );
};

/**
 * Compares two versions of the dataset, record by record and field by field, and says which part of
 * the version they call for: a record or field that is gone is major, a new one or another value is
 * minor, and another wording of the curators' own texts is a patch. Older versions may lack
 * collections or fields.
 *
 * @example
 * compareDatasets(old, current).bump; // "minor"
 */
export function compareDatasets(before: unknown, after: unknown): Comparison {
  const records = collectionNames.flatMap((name) => {
    const [old, current] = [recordsOf(before, name), recordsOf(after, name)];
    const keys = [...new Set([...old.keys(), ...current.keys()])].sort();
    return keys.flatMap((key) => compareRecord(name, key, old.get(key), current.get(key)));
  });
  return { records, bump: heaviest(records.map(({ bump }) => bump)) };
}
