import { scattered } from "./scattered.js";

/* Syllables of nobody's language. A name is consonants, vowel, consonants, vowel, ending, so that no two combinations read alike. */
const ONSETS = [
  "B",
  "Br",
  "D",
  "Dr",
  "F",
  "Fl",
  "G",
  "Gl",
  "H",
  "J",
  "K",
  "Kl",
  "L",
  "M",
  "N",
  "Pl",
  "R",
  "Schw",
  "T",
  "W",
];
const VOWELS = ["a", "e", "i", "o", "u", "ä", "ö", "ü"];
const MIDDLES = ["b", "d", "f", "g", "k", "l", "lm", "m", "n", "p", "r", "rl", "s", "t", "v", "z"];
const PLAIN_VOWELS = ["a", "e", "i", "o", "u"];

// prettier-ignore
const FAMILY_ENDINGS = [
  "bek", "berz", "bick", "blom", "brak", "dahn", "delk", "dorm", "druhn", "fahl", "fenk", "fitt", "flam", "garz", "gelm", "gind",
  "grup", "hamm", "hensk", "hild", "horz", "jank", "kalb", "kemp", "kirn", "klau", "krön", "lamp", "lenz", "lisk", "lohn", "lunk",
  "mack", "menz", "mohr", "mund", "nast", "nerk", "nitz", "norn", "parl", "penz", "pich", "pluhm", "rahn", "reff", "rink", "rohl",
  "schab", "schmid", "stahn", "steff", "stolp", "sund", "tann", "tesk", "thorn", "tropp", "wall", "weg", "wint", "wulk", "zahl", "zorn",
];

// prettier-ignore
const TOWN_ENDINGS = [
  "bach", "beck", "berg", "born", "brück", "dorf", "feld", "furt", "hagen", "hausen", "heim", "hofen", "kirchen", "münde", "rode",
  "stadt", "stedt", "tal", "wald", "weiler",
];

const GIVEN_ENDINGS = [
  "bert",
  "da",
  "dan",
  "dine",
  "fried",
  "gard",
  "lind",
  "mar",
  "mine",
  "nik",
  "ra",
  "rike",
  "sa",
  "ster",
  "ta",
  "wen",
];

/** How many different family names there are. */
export const FAMILY_NAMES =
  ONSETS.length * VOWELS.length * MIDDLES.length * PLAIN_VOWELS.length * FAMILY_ENDINGS.length;

/** The name with a number; different numbers give different names. */
function nameOf(number: number, endings: readonly string[], seed: number): string {
  let rest = scattered(
    number,
    ONSETS.length * VOWELS.length * MIDDLES.length * PLAIN_VOWELS.length * endings.length,
    seed,
  );
  return [ONSETS, VOWELS, MIDDLES, PLAIN_VOWELS, endings]
    .map((parts) => {
      const part = parts[rest % parts.length]!;
      rest = Math.floor(rest / parts.length);
      return part;
    })
    .join("");
}

/** A family name; no two numbers have the same one. */
export const familyName = (number: number, seed: number): string => nameOf(number, FAMILY_ENDINGS, seed);

/** The name of a town; no two numbers have the same one. */
export const townName = (number: number, seed: number): string => nameOf(number, TOWN_ENDINGS, seed);

/** A given name; many people share one. */
export const givenName = (number: number): string =>
  `${ONSETS[number % ONSETS.length]!}${VOWELS[number % VOWELS.length]!}${GIVEN_ENDINGS[number % GIVEN_ENDINGS.length]!}`;
