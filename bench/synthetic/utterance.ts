import { codePointLength } from "../../src/text/code-points.js";
import { LONGEST_VERBATIM_RUN } from "../../src/text/verbatim-share.js";
import { declined } from "./declined.js";
import {
  adjectives,
  adverbs,
  finiteVerbs,
  heads,
  modals,
  modifiers,
  type Noun,
  plainNouns,
  predicates,
  verbs,
} from "./lexicon.js";
import type { Random } from "./random.js";

/** What somebody says: sentences, each of which has the noun that no other utterance has. */
export interface Utterance {
  readonly manner: "direct" | "fragment";
  readonly sentences: readonly string[];
}

type Pattern = (own: Noun, random: Random) => string;

/* Another noun: a plain one, or a compound of two parts, which other utterances may have as well. */
function other(random: Random): Noun {
  if (random.chance(0.6)) return random.frequent(plainNouns);
  const head = random.frequent(heads);
  return { word: `${random.frequent(modifiers)}${head.word.toLowerCase()}`, gender: head.gender };
}

const adjective = (random: Random): string => random.frequent(adjectives);
const maybeAdjective = (random: Random): string | undefined => (random.chance(0.5) ? adjective(random) : undefined);

const MAIN_CLAUSES: readonly Pattern[] = [
  (own, random) => {
    const [plural] = random.frequent(modals);
    return `Wir ${plural} ${declined(own, "accusative", maybeAdjective(random))} ${random.frequent(adverbs)} ${random.frequent(verbs)}`;
  },
  (own, random) =>
    `Ohne ${declined(own, "accusative")} bleibt ${declined(other(random), "nominative", maybeAdjective(random))} ${random.frequent(predicates)}`,
  (own, random) => {
    const [, singular] = random.frequent(modals);
    return `${capitalised(declined(other(random), "nominative", maybeAdjective(random)))} ${singular} ${declined(own, "accusative")} ${random.frequent(verbs)}`;
  },
  (own, random) =>
    `Mit ${declined(own, "dative", maybeAdjective(random))} ${random.frequent(finiteVerbs)} ${declined(other(random), "nominative")} ${declined(other(random), "accusative")}`,
  (own, random) =>
    `Es geht um ${declined(own, "accusative", adjective(random))} und um ${declined(other(random), "accusative")} vor Ort`,
  (own, random) =>
    `${capitalised(declined(own, "nominative", maybeAdjective(random)))} ${random.frequent(finiteVerbs)} ${declined(other(random), "accusative", maybeAdjective(random))}`,
];

const TAILS: readonly Pattern[] = [
  () => "",
  (_, random) =>
    `, weil ${declined(other(random), "nominative")} ${declined(other(random), "accusative")} ${random.frequent(finiteVerbs)}`,
  (_, random) =>
    `, damit die Kommunen ${declined(other(random), "accusative", maybeAdjective(random))} ${random.frequent(verbs)} können`,
  (_, random) => ` – ${random.frequent(adverbs)} und für ${declined(other(random), "accusative", adjective(random))}`,
];

const FRAGMENTS: readonly Pattern[] = [
  (own, random) => declined(own, "nominative", adjective(random)),
  (own, random) => `Fundament für ${declined(own, "accusative", maybeAdjective(random))}`,
  (own, random) =>
    `${random.frequent(adverbs)} ${declined(own, "accusative", maybeAdjective(random))} ${random.frequent(verbs)}`,
];

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An utterance about a noun. */
export function utterance(own: Noun, random: Random): Utterance {
  if (random.chance(0.25)) return { manner: "fragment", sentences: [random.pick(FRAGMENTS)(own, random)] };
  const sentences = Array.from(
    { length: random.between(1, 2) },
    () => `${random.pick(MAIN_CLAUSES)(own, random)}${random.pick(TAILS)(own, random)}.`,
  );
  /* Two long sentences can be more in one run than may be quoted. */
  const isQuotable = codePointLength(sentences.join(" ")) <= LONGEST_VERBATIM_RUN;
  return { manner: "direct", sentences: isQuotable ? sentences : sentences.slice(0, 1) };
}
