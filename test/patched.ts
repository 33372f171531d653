import { readData } from "../scripts/files.js";
import { canonicalFile, type CollectionName, collectionNames } from "../src/text/canonical.js";

/** A small change of the real data: where, and what. List entries may be named by their id or article. */
export type Change =
  | { readonly set: string; readonly to: unknown }
  | { readonly add: string; readonly entry: object }
  | { readonly remove: string };

type Json = Record<string, unknown>;

function step(value: unknown, key: string): unknown {
  if (!Array.isArray(value)) return (value as Json)[key];
  return value[indexIn(value, key)];
}

function indexIn(list: readonly Json[], key: string): number {
  const named = list.findIndex((entry) => entry?.id === key || entry?.article === key);
  const index = named >= 0 ? named : Number(key);
  if (!(index in list)) throw new Error(`The fixture names "${key}", which is not in the list.`);
  return index;
}

/** A copy of the real data with the changes made, sorted as the canonical form wants it. */
export function patched(changes: readonly Change[]): Record<CollectionName, Json[]> {
  const data = structuredClone(readData()) as unknown as Record<CollectionName, Json[]>;
  for (const change of changes) {
    const path = ("set" in change ? change.set : "add" in change ? change.add : change.remove).split("/").slice(1);
    if ("add" in change) {
      (path.reduce(step, data as unknown) as object[]).push(change.entry);
      continue;
    }
    const last = path.pop()!;
    const parent = path.reduce(step, data as unknown) as Json | Json[];
    const key = Array.isArray(parent) ? indexIn(parent, last) : last;
    if ("set" in change) (parent as Json)[key] = structuredClone(change.to);
    else if (Array.isArray(parent)) parent.splice(key as number, 1);
    else delete parent[key as string];
  }
  const additions = changes.filter((change) => "add" in change);
  if (additions.length === 0) return data;
  return Object.fromEntries(
    collectionNames.map((name) => [name, JSON.parse(canonicalFile(name, data[name])) as Json[]]),
  ) as Record<CollectionName, Json[]>;
}
