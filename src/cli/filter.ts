import { InvalidArgumentError } from "commander";
import type { Kind, Kinds } from "./catalogue.js";
import { resolveOne } from "./resolve.js";

/** The records that are in every list; a list that is `undefined` lets all pass. */
export function inAll<Item>(items: readonly Item[], ...lists: readonly (readonly Item[] | undefined)[]): Item[] {
  return items.filter((item) => lists.every((list) => list === undefined || list.includes(item)));
}

/** What an option selects: `select` of the record that was typed, or `undefined` without the option. */
export function selected<K extends Kind, Item>(
  typed: string | undefined,
  kind: K,
  select: (record: Kinds[K]) => readonly Item[],
): readonly Item[] | undefined {
  return typed === undefined ? undefined : select(resolveOne(typed, kind));
}

/** The value of an option that takes a day. */
export function day(typed: string): string {
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(Date.parse(typed));
  if (!valid || !new Date(typed).toISOString().startsWith(typed)) {
    throw new InvalidArgumentError("A day is written YYYY-MM-DD.");
  }
  return typed;
}

/** The value of an option that takes a number of at least 1. */
export function atLeastOne(typed: string): number {
  if (!/^[1-9]\d{0,5}$/.test(typed)) throw new InvalidArgumentError("It takes a whole number from 1.");
  return Number(typed);
}
