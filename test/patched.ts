import type { Change } from "../scripts/conformance/case.js";
import { readData } from "../scripts/files.js";
import { canonicalFile, type CollectionName, collectionNames } from "../src/text/canonical.js";
import { keysIn, pointerTo } from "../src/text/json-pointer.js";
import { changed } from "./changed.js";

/** A small change of the real data: where, and what. List entries may be named by their id or article. */
export type Edit =
  | { readonly set: string; readonly to: unknown }
  | { readonly add: string; readonly entry: object }
  | { readonly remove: string };

type Json = Record<string, unknown>;
type Data = Record<CollectionName, Json[]>;

function positionIn(list: readonly Json[], key: string): number {
  const named = list.findIndex((entry) => entry?.id === key || entry?.article === key);
  const index = named >= 0 ? named : Number(key);
  if (!(index in list)) throw new Error(`The fixture names "${key}", which is not in the list.`);
  return index;
}

/** A pointer with positions in lists in place of names. */
function counted(data: Data, pointer: string): string {
  let value: unknown = data;
  const path = keysIn(pointer).map((name) => {
    const key = Array.isArray(value) ? positionIn(value, name) : name;
    value = (value as Json)[key];
    return key;
  });
  return pointerTo(path);
}

function changeOf(data: Data, edit: Edit): Change {
  if ("set" in edit) return [counted(data, edit.set), edit.to];
  if ("add" in edit) return [`${counted(data, edit.add)}/-`, edit.entry];
  return [counted(data, edit.remove)];
}

/** Edits as changes of the real data. */
export function changesOf(edits: readonly Edit[]): Change[] {
  const changes: Change[] = [];
  for (const edit of edits) changes.push(changeOf(changed(readData(), changes) as Data, edit));
  return changes;
}

/** A copy of the real data with the edits made, sorted as the canonical form wants it. */
export function patched(edits: readonly Edit[]): Data {
  const data = changed(readData(), changesOf(edits)) as Data;
  if (!edits.some((edit) => "add" in edit)) return data;
  return Object.fromEntries(
    collectionNames.map((name) => [name, JSON.parse(canonicalFile(name, data[name])) as Json[]]),
  ) as Data;
}
