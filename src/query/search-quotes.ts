import type { Person, Quote, Topic } from "../generated/types.js";
import { needles } from "../text/fold.js";
import { forms } from "../text/inflection.js";
import { WordIndex } from "../text/word-index.js";
import { Derived } from "./derived.js";
import { nameIndex } from "./find-people.js";
import { groupBy, groupByEach } from "./lookup.js";

const textIndex = /* @__PURE__ */ new Derived(
  (quotes: readonly Quote[]) => new WordIndex(quotes.map(({ text, gist }) => [text, gist.de, gist.en].join("\n"))),
);

const topicIndex = /* @__PURE__ */ new Derived(
  (topics: readonly Topic[]) =>
    new WordIndex(
      topics.map(({ label, aliases }) => [label.de, label.en, ...aliases.map(({ value }) => value)].join("\n")),
    ),
);

const bySpeaker = /* @__PURE__ */ new Derived((quotes: readonly Quote[]) =>
  groupBy([...quotes.keys()], (position) => quotes[position]!.speaker),
);

const byTopic = /* @__PURE__ */ new Derived((quotes: readonly Quote[]) =>
  groupByEach([...quotes.keys()], (position) => quotes[position]!.topics),
);

/** The positions of the quotes that a typed word finds, in lists that may overlap. */
function* found(
  word: string,
  quotes: readonly Quote[],
  people: readonly Person[],
  topics: readonly Topic[],
): Generator<readonly number[]> {
  const named = [...nameIndex.of(people).having(word)].flat();
  for (const person of named) yield bySpeaker.of(quotes).get(people[person]!.id) ?? [];
  /* A name has no other forms: whoever types Meiners does not mean meine. */
  const { contained, isForm } = named.length > 0 ? { contained: word, isForm: () => true } : forms(word);
  const fits = (other: string) => other.includes(word) || isForm(other);
  yield* textIndex.of(quotes).having(contained, fits);
  for (const labelled of topicIndex.of(topics).having(contained, fits)) {
    for (const topic of labelled) yield byTopic.of(quotes).get(topics[topic]!.id) ?? [];
  }
}

/**
 * The quotes in which every typed word occurs, wherever in a word it stands: in the quote's text or
 * gist, in the speaker's name, title, other spellings or id, or in the labels of its topics. Case,
 * accents, `ß` or `ss` and the spelling of umlauts do not matter. A word that is in no speaker's name
 * is found in its other inflected forms too, as far as German endings tell them. Nothing typed finds
 * nothing.
 *
 * @example
 * searchQuotes(quotes, people, topics, "luehr souveraen").map((quote) => quote.id);
 * // ["luehr-opposite-will-be-the-case"]
 */
export function searchQuotes(
  quotes: readonly Quote[],
  people: readonly Person[],
  topics: readonly Topic[],
  words: string,
): readonly Quote[] {
  const typed = needles(words);
  if (typed.length === 0) return [];
  /* How many of the typed words, from the first one on, each quote has. */
  const had = new Uint16Array(quotes.length);
  typed.forEach((word, index) => {
    for (const positions of found(word, quotes, people, topics)) {
      for (const position of positions) if (had[position] === index) had[position] = index + 1;
    }
  });
  const all: Quote[] = [];
  for (let at = had.indexOf(typed.length); at !== -1; at = had.indexOf(typed.length, at + 1)) all.push(quotes[at]!);
  return all;
}
