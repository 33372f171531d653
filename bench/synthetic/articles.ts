import type { Article, Derivation, Source } from "../../src/generated/types.js";
import { cycle } from "./cycle.js";
import { day } from "./days.js";
import { declined } from "./declined.js";
import { adjectives, plainNouns } from "./lexicon.js";
import { type Furniture, Page } from "./page.js";
import type { Random } from "./random.js";
import type { World } from "./world.js";

/** An article with its page, on which quotes can still be printed. */
export interface Print {
  readonly article: Article;
  readonly page: Page;
  readonly capture: Source["capture"];
}

// prettier-ignore
const FURNITURE: readonly Furniture[] = [
  { before: ["navigation"], after: ["teasers"] },
  { before: ["caption"], after: ["contact", "comments"] },
  { before: [], after: ["advertising"] },
  { before: ["navigation", "caption"], after: ["teasers", "navigation"] },
];

// prettier-ignore
const MARKS = [
  ["name", "Arbeitskreis Offene Daten", "The name of a working group."],
  ["term", "Bürgerkonto", "A technical term."],
  ["distance", "Papierberge", "The writer keeps a distance from the word."],
  ["slogan", "Vor Ort. Für alle.", "A slogan."],
  ["name", "Grüne Akte", "The name of a project."],
  ["term", "Einmalprinzip", "A technical term."],
] as const;

const headline = (random: Random): string =>
  `${random.frequent(plainNouns).word} und ${random.pick(plainNouns).word}: ${random.pick(adjectives)} in die Zukunft`;

const noWords = (publisher: string) => `The page names no publisher; its address is one of ${publisher}.`;

/** Makes the articles of the meetings one after the other. */
export class Newsroom {
  readonly #nextKind = cycle(["news", "news", "press-release-reprint", "news", "news"] as const);
  readonly #nextFurniture = cycle(FURNITURE);
  readonly #nextMark = cycle(MARKS);
  readonly #nextBasis = cycle(["stated", "external", "inferred"] as const);
  readonly #nextExtent = cycle(["full", "full", "full", "beginning"] as const);
  #topics = 0;

  /** @param topicsEach how many topics each article takes in turn, so that none is left over */
  constructor(
    readonly world: World,
    readonly topicsEach: number,
  ) {}

  #nextTopics(): string[] {
    const { random, topics } = this.world;
    const chosen = new Set(Array.from({ length: this.topicsEach }, () => topics[this.#topics++ % topics.length]!));
    for (const wanted = random.between(7, 12); chosen.size < Math.min(wanted, topics.length);) {
      chosen.add(random.frequent(topics));
    }
    return [...chosen].map(({ id }) => id).sort();
  }

  /** An article on a meeting. */
  next(townId: string, town: string, lastDay: number, model: string | null): Print {
    const { random, nextPublisher } = this.world;
    const publisher = nextPublisher();
    const id = `${publisher.id}-${townId}`;
    const title = headline(random);
    const basis = this.#nextBasis();
    const published = lastDay + random.between(1, 20);
    const extent = this.#nextExtent();
    const hasUrl = random.chance(0.6);
    const derivedFrom: Derivation[] =
      model === null
        ? []
        : [
            {
              article: model,
              basis: "inferred",
              sharedEightGrams: random.between(0, 6000) / 10_000,
              longestSharedRun: random.between(9, 60),
            },
          ];
    const page = new Page(id, title, this.#nextFurniture());
    for (let marks = random.between(1, 4); marks > 0; marks -= 1) {
      const [kind, text, reason] = this.#nextMark();
      page.mark(text, kind, reason);
    }
    const article: Article = {
      id,
      title,
      kicker: random.chance(0.8) ? `Versammlung in ${town}` : null,
      publisher: publisher.id,
      publisherBasis: basis,
      publisherNote: basis === "stated" ? null : noWords(publisher.name),
      origin: model === null ? null : publisher.id,
      kind: this.#nextKind(),
      byline: random.chance(0.5) ? town.slice(0, 2).toLowerCase() : null,
      published: random.chance(0.9) ? this.world.nextDating()(published, published) : null,
      url: hasUrl ? `https://www.${publisher.id}.example/${townId}` : null,
      urlBasis: hasUrl ? "external" : null,
      language: "de",
      derivedFrom,
      keywords: [...new Set(Array.from({ length: random.between(0, 4) }, () => random.frequent(plainNouns).word))],
      topics: this.#nextTopics(),
      summary: {
        de: `Bericht über die Versammlung in ${town}; im Mittelpunkt steht ${declined(random.frequent(plainNouns), "nominative")}.`,
        en: `Report on the assembly in ${town} and on what was said there.`,
      },
    };
    const capture: Source["capture"] =
      extent === "full"
        ? { extent, earliest: null, latest: null, note: null }
        : {
            extent,
            earliest: day(published + 30),
            latest: null,
            note: "A teaser beside the article is dated a month later.",
          };
    return { article, page, capture };
  }
}
