import type { Article, AssemblyEvent, Erratum, Person, Quote, Source } from "../../src/generated/types.js";
import { slug } from "../../src/text/slug.js";
import { type Print, Newsroom } from "./articles.js";
import { cycle } from "./cycle.js";
import { dayCount } from "./days.js";
import { capture, contradiction, misspelling } from "./errata.js";
import { Agenda } from "./events.js";
import type { Figure } from "./figure.js";
import { Stenographer } from "./quotes.js";
import type { World } from "./world.js";

/** What comes to the dataset with one meeting. Nobody in `people` is mentioned any more afterwards. */
export interface Meeting {
  readonly events: readonly AssemblyEvent[];
  readonly articles: readonly Article[];
  readonly sources: readonly Source[];
  readonly quotes: readonly Quote[];
  readonly errata: readonly Erratum[];
  readonly people: readonly Person[];
}

/* The three assemblies of the shipped data: how many articles, quotes and new people each came with. */
const SIZES = [
  { articles: 3, quotes: [8, 14], people: 9, hasParts: true, decisions: 0 },
  { articles: 1, quotes: [2, 4], people: 2, hasParts: false, decisions: 4 },
  { articles: 1, quotes: [4, 6], people: 2, hasParts: false, decisions: 2 },
] as const;

/** The most quotes that three meetings, with their five articles, can have. */
export const MOST_QUOTES_OF_FIVE_ARTICLES = 24;

/** How many people go on being quoted at later meetings. */
const ACTIVE_PEOPLE = 24;

/** The meetings, one after the other, with as many quotes as are wanted; nothing of a meeting is kept. */
export function* meetings(world: World, quotes: number, topicsEach: number): Generator<Meeting> {
  const { random } = world;
  const newsroom = new Newsroom(world, topicsEach);
  const agenda = new Agenda(world);
  const stenographer = new Stenographer(world);
  const nextSize = cycle(SIZES);
  const active: Figure[] = [];
  for (let left = quotes; left > 0;) {
    const size = nextSize();
    const town = world.nextTown();
    const townId = slug(town);
    const year = random.between(2000, 2024);
    const firstDay = dayCount(year) + random.between(0, 363);
    const lastDay = firstDay + 1;
    const prints: Print[] = [];
    while (prints.length < size.articles) {
      prints.push(newsroom.next(townId, town, lastDay, prints[0]?.article.id ?? null));
    }
    const newcomers = Array.from({ length: size.people }, () => world.nextFigure());
    const returning = active.length > 0 ? [random.frequent(active)] : [];
    const cast = [...newcomers, ...returning];
    for (const figure of cast) figure.introducedBy(random.pick(prints).article.id);
    const { assembly, speech, panel } = agenda.next({ year, town, townId, firstDay, lastDay }, prints, cast, size);
    const count = Math.min(left, random.between(size.quotes[0], size.quotes[1]));
    left -= count;
    const said = [...stenographer.next(count, prints, cast, { assembly, speech, panel })];
    const errata = [capture(random.pick(prints).article)];
    if (panel) errata.push(contradiction(panel, townId), misspelled(newcomers[1]!));
    active.unshift(...newcomers);
    const articles = prints.map(({ article }) => article);
    yield {
      events: [assembly, speech, panel].filter((event) => event !== null),
      articles,
      sources: prints.map(({ page, capture }) => page.source(capture)),
      quotes: said,
      errata,
      people: active.splice(left > 0 ? ACTIVE_PEOPLE : 0).map((figure) => figure.finished()),
    };
  }
}

/** Lets the first article on somebody misspell the name. */
function misspelled({ record, family }: Figure): Erratum {
  const { given } = record.name;
  record.aliases.push({
    value: `${given} ${family.slice(0, -2)}${family.slice(-1)}`,
    kind: "misspelling",
    article: record.roles[0]!.article,
  });
  return misspelling(record, `${given} ${family}`);
}
