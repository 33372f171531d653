import { Derived } from "./derived.js";

/** Anything with an id. */
export interface Identified {
  readonly id: string;
}

/** A record, or its id: wherever a helper asks about one record, both will do. */
export type Ref<T extends Identified> = T | string;

/** The id that a reference names. */
export function idOf(ref: Ref<Identified>): string {
  return typeof ref === "string" ? ref : ref.id;
}

/** The length up to which a few scans of an array take less time than an index. */
export const SHORT = 500;

/* An index of a short array takes as long as this many scans of it. They are counted over all arrays: to count them for
   each would take as long as it spares. */
let scansLeft = 60;

const idIndex = /* @__PURE__ */ new Derived((records: readonly Identified[]) => {
  const index = new Map<string, Identified>();
  /* From the end, so that of two records with one id the first one stays, which a scan would find. */
  for (let position = records.length - 1; position >= 0; position -= 1) {
    const record = records[position]!;
    index.set(record.id, record);
  }
  return index;
});

/**
 * The record with this id, the first one if several have it, or `undefined`.
 *
 * @example
 * byId([{ id: "a" }, { id: "b" }], "b"); // { id: "b" }
 * byId([{ id: "a" }], "c"); // undefined
 */
export function byId<T extends Identified>(records: readonly T[], id: string): T | undefined {
  if (scansLeft > 0 && records.length <= SHORT) {
    scansLeft -= 1;
    /* A loop, as a closure would cost every call a context. */
    for (const record of records) if (record.id === id) return record;
    return undefined;
  }
  return idIndex.of(records).get(id) as T | undefined;
}

/**
 * The records under their key, in the order of the array.
 *
 * @example
 * groupBy(["on", "no", "of"], (word) => word[0]!).get("o"); // ["on", "of"]
 */
export function groupBy<T>(records: readonly T[], keyOf: (record: T) => string): Map<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}

function add<T>(groups: Map<string, T[]>, key: string, record: T): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [record]);
  else if (group[group.length - 1] !== record) group.push(record);
}

/**
 * The records under each of their keys and whatever these are a part of, in the order of the array. A
 * record stands once under a key, however often it names it.
 *
 * @example
 * groupByEach(["on", "no", "at"], (word) => [...word]).get("o"); // ["on", "no"]
 */
export function groupByEach<T>(
  records: readonly T[],
  keysOf: (record: T) => readonly string[],
  lineOf?: (key: string) => readonly string[],
): Map<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      if (!lineOf) add(groups, key, record);
      else for (const wider of lineOf(key)) add(groups, wider, record);
    }
  }
  return groups;
}
