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

const results = /* @__PURE__ */ new WeakMap<object, unknown>();

/**
 * What `derive` makes of some arrays, computed at the first call with exactly these arrays and
 * dropped with them. All indexes live here, so that importing the package costs no work. The arrays
 * are taken to stay as they are; after a change, pass a new array.
 *
 * @param derive a function that is declared once: it is a part of the key
 */
export function once<Inputs extends readonly (readonly unknown[])[], Result>(
  derive: (...inputs: Inputs) => Result,
  ...inputs: Inputs
): Result {
  const path: object[] = [derive, ...inputs];
  const last = path.pop()!;
  let level = results;
  for (const key of path) {
    let next = level.get(key) as WeakMap<object, unknown> | undefined;
    if (!next) level.set(key, (next = new WeakMap()));
    level = next;
  }
  if (!level.has(last)) level.set(last, derive(...inputs));
  return level.get(last) as Result;
}

function indexById<T extends Identified>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/**
 * The record with this id, or `undefined`.
 *
 * @example
 * byId([{ id: "a" }, { id: "b" }], "b"); // { id: "b" }
 * byId([{ id: "a" }], "c"); // undefined
 */
export function byId<T extends Identified>(records: readonly T[], id: string): T | undefined {
  const index: ReadonlyMap<string, T> = once(indexById, records);
  return index.get(id);
}

/**
 * The records under each of their keys, in the order of the array. A record stands once under a key,
 * however often it names it.
 *
 * @example
 * groupBy(["on", "no", "at"], (word) => [...word]).get("o"); // ["on", "no"]
 */
export function groupBy<T>(
  records: readonly T[],
  keysOf: (record: T) => Iterable<string>,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      const group = groups.get(key);
      if (!group) groups.set(key, [record]);
      else if (group.at(-1) !== record) group.push(record);
    }
  }
  return groups;
}
