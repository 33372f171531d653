import type { Person } from "../generated/types.js";
import { needles } from "../text/fold.js";
import { WordIndex } from "../text/word-index.js";
import { Derived } from "./derived.js";

/** What each person is found by, in the order of the array. */
export const nameIndex = /* @__PURE__ */ new Derived(
  (people: readonly Person[]) =>
    new WordIndex(
      people.map(({ id, name, honorifics, aliases }) =>
        [name.given, name.family, ...[...honorifics, ...aliases].map(({ value }) => value), id].join("\n"),
      ),
    ),
);

/**
 * The people whose name, title, other spelling or id holds every typed word, wherever in a word it
 * stands. Case, accents, `ß` or `ss` and the spelling of umlauts do not matter. Nothing typed finds
 * nobody.
 *
 * @example
 * findPeople(people, "luehr").map((person) => person.id); // ["hans-henning-luehr"]
 * findPeople(people, "Lühr, Hans").map((person) => person.id); // ["hans-henning-luehr"]
 */
export function findPeople(people: readonly Person[], name: string): readonly Person[] {
  const typed = needles(name);
  if (typed.length === 0) return [];
  const hits = typed.map((word) => new Set([...nameIndex.of(people).having(word)].flat()));
  return people.filter((_, position) => hits.every((hit) => hit.has(position)));
}
