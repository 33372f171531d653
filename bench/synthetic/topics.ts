import type { Topic } from "../../src/generated/types.js";
import { slug } from "../../src/text/slug.js";
import { cycle } from "./cycle.js";
import { qualities, subjects } from "./lexicon.js";
import type { Random } from "./random.js";
import { scattered } from "./scattered.js";

const KINDS = [
  "theme",
  "theme",
  "project",
  "theme",
  "theme",
  "programme",
  "theme",
  "theme",
  "law",
  "theme",
  "theme",
  "body",
] as const;

/** The most topics that the words allow. */
export const TOPICS = qualities.length * subjects.length;

/** A vocabulary of topics, the general and frequent ones first; three of four have a broader one. */
export function topicsOf(count: number, random: Random, seed: number): Topic[] {
  const nextKind = cycle(KINDS);
  const topics: Topic[] = [];
  for (let index = 0; index < count; index += 1) {
    const number = scattered(index, TOPICS, seed);
    const [quality, subject] = [
      qualities[number % qualities.length]!,
      subjects[Math.floor(number / qualities.length)]!,
    ];
    const label = { de: `${quality[0]} ${subject[0]}`, en: `${quality[1]} ${subject[1].replaceAll("-", " ")}` };
    topics.push({
      id: slug(label.en),
      label,
      definition: {
        de: `Was unter der Überschrift ${label.de} vor Ort beraten und beschlossen wird.`,
        en: `What is discussed and resolved locally under the heading of ${label.en}.`,
      },
      kind: nextKind(),
      broader: index > 4 && random.chance(0.75) ? topics[random.rank(index)]!.id : null,
      aliases: [],
    });
  }
  return topics;
}
