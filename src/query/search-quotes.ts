import type { Person, Quote, Topic } from "../generated/types.js";
import { haystack, needles } from "../text/fold.js";
import { Derived } from "./derived.js";
import { peopleTexts } from "./find-people.js";
import { type Identified } from "./lookup.js";

const quoteTexts = /* @__PURE__ */ new Derived((quotes: readonly Quote[]) =>
  quotes.map(({ text, gist }) => haystack([text, gist.de, gist.en])),
);

const topicTexts = /* @__PURE__ */ new Derived((topics: readonly Topic[]) =>
  topics.map(({ label, aliases }) => haystack([label.de, label.en, ...aliases.map(({ value }) => value)])),
);

const idsWith = (word: string, records: readonly Identified[], texts: readonly string[]): ReadonlySet<string> =>
  new Set(records.filter((_, index) => texts[index]!.includes(word)).map(({ id }) => id));

/**
 * The quotes in which every typed word occurs, wherever in a word it stands: in the quote's text or
 * gist, in the speaker's name, title, other spellings or id, or in the labels of its topics. Case,
 * accents, `ß` or `ss` and the spelling of umlauts do not matter. Nothing typed finds nothing.
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
  const texts = quoteTexts.of(quotes);
  const hits = typed.map((word) => ({
    word,
    speakers: idsWith(word, people, peopleTexts.of(people)),
    topics: idsWith(word, topics, topicTexts.of(topics)),
  }));
  return quotes.filter((quote, index) =>
    hits.every(
      (hit) =>
        texts[index]!.includes(hit.word) ||
        hit.speakers.has(quote.speaker) ||
        quote.topics.some((topic) => hit.topics.has(topic)),
    ),
  );
}
