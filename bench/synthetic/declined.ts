import type { Gender, Noun } from "./lexicon.js";

/** The German cases that the synthetic sentences need. */
export type Case = "nominative" | "accusative" | "dative";

const ARTICLES: Readonly<Record<Case, Readonly<Record<Gender, string>>>> = {
  nominative: { der: "der", die: "die", das: "das" },
  accusative: { der: "den", die: "die", das: "das" },
  dative: { der: "dem", die: "der", das: "dem" },
};

const endingOf = (grammaticalCase: Case, gender: Gender): string =>
  grammaticalCase === "nominative" || (grammaticalCase === "accusative" && gender !== "der") ? "e" : "en";

/** A noun with its article, and an adjective between them if there is one: `den neuen Plan`. */
export function declined({ word, gender }: Noun, grammaticalCase: Case, adjective?: string): string {
  const article = ARTICLES[grammaticalCase][gender];
  if (adjective === undefined) return `${article} ${word}`;
  return `${article} ${adjective}${endingOf(grammaticalCase, gender)} ${word}`;
}
