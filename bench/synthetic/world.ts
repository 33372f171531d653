import type { Organization, Topic } from "../../src/generated/types.js";
import { cycle } from "./cycle.js";
import { datings } from "./days.js";
import { Figure, OFFICES } from "./figure.js";
import type { Growing } from "./growing.js";
import { familyName, givenName, townName } from "./names.js";
import { organizationsOf } from "./organizations.js";
import { Random } from "./random.js";
import { topicsOf } from "./topics.js";

/* The shipped proportions at the size of the shipped data. Vocabularies grow with the square root, as they do in texts. */
const grown = (shipped: number, quotes: number): number => Math.round(shipped * Math.sqrt(quotes / 19));

/** Everything that lasts from one meeting to the next. */
export class World {
  readonly random: Random;
  readonly topics: Growing<Topic, "aliases">[];
  readonly organizations: readonly Growing<Organization, "aliases">[];
  readonly nextPublisher: () => Growing<Organization, "aliases">;
  readonly nextOrganizer: () => Organization;
  readonly nextDating = cycle(datings);
  #towns = 0;
  #people = 0;
  readonly #nextEmployer: () => Organization;
  readonly #nextOffice = cycle(OFFICES);

  constructor(
    quotes: number,
    readonly seed: number,
  ) {
    this.random = new Random(seed);
    this.topics = topicsOf(grown(27, quotes), this.random, seed) as Growing<Topic, "aliases">[];
    this.organizations = organizationsOf(grown(11, quotes), seed) as Growing<Organization, "aliases">[];
    this.nextPublisher = cycle(this.organizations.filter(({ kind }) => kind === "publisher"));
    this.nextOrganizer = cycle(this.organizations.filter(({ kind }) => kind === "association"));
    this.#nextEmployer = cycle(this.organizations.filter(({ kind }) => kind !== "publisher"));
  }

  nextTown(): string {
    return townName(this.#towns++, this.seed);
  }

  nextFigure(): Figure {
    const number = this.#people++;
    const office = this.#nextOffice();
    const organization = office.kind === "minister" ? null : this.#nextEmployer();
    const given = givenName(this.random.between(0, 9999));
    return new Figure(given, familyName(number, this.seed), office, organization, number % 2 === 0 ? "er" : "sie");
  }
}
