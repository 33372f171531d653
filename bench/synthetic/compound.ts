import { heads, modifiers, type Noun } from "./lexicon.js";
import { scattered } from "./scattered.js";

/** How many different compounds there are. */
export const COMPOUNDS = modifiers.length * (modifiers.length - 1) * heads.length;

/**
 * A noun that occurs in no other quote, as long texts have many: three stems joined, such as
 * `Gemeindedatenplattform`. No two numbers have the same one.
 */
export function compound(number: number, seed: number): Noun {
  const rest = scattered(number, COMPOUNDS, seed);
  const first = rest % modifiers.length;
  const step = 1 + (Math.floor(rest / modifiers.length) % (modifiers.length - 1));
  const { word, gender } = heads[Math.floor(rest / modifiers.length / (modifiers.length - 1))]!;
  const second = modifiers[(first + step) % modifiers.length]!;
  return { word: `${modifiers[first]!}${second.toLowerCase()}${word.toLowerCase()}`, gender };
}
