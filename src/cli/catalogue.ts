import { articles, errata, events, organizations, people, quotes, topics } from "../index.js";
import type { Article, AssemblyEvent, Decision, Erratum, Organization, Person, Quote, Topic } from "../index.js";
import { personName } from "./words.js";

/** Every kind of record that can be asked for by its id or name. */
export interface Kinds {
  readonly person: Person;
  readonly event: AssemblyEvent;
  readonly article: Article;
  readonly organization: Organization;
  readonly topic: Topic;
  readonly quote: Quote;
  readonly decision: Decision;
  readonly erratum: Erratum;
}

export type Kind = keyof Kinds;

interface Shelf<Item> {
  /** The name of the kind with its article. */
  readonly one: string;
  readonly many: string;
  readonly records: readonly Item[];
  /** What people may type beside the id; the first one is shown in lists. */
  readonly names: (record: Item) => readonly (string | null)[];
}

const valuesOf = (items: readonly { readonly value: string }[]) => items.map(({ value }) => value);

/** Where the records of each kind are and what they are called. */
export const catalogue: { readonly [K in Kind]: Shelf<Kinds[K]> } = {
  person: {
    one: "a person",
    many: "people",
    records: people,
    names: (person) => [
      personName(person),
      person.name.family,
      ...valuesOf(person.aliases),
      ...valuesOf(person.honorifics).map((title) => `${title} ${personName(person)}`),
    ],
  },
  event: { one: "an event", many: "events", records: events, names: ({ name }) => [name.en, name.de] },
  article: { one: "an article", many: "articles", records: articles, names: ({ title }) => [title] },
  organization: {
    one: "an organization",
    many: "organizations",
    records: organizations,
    names: ({ name, shortName, nameEn, aliases }) => [name, shortName, nameEn, ...valuesOf(aliases)],
  },
  topic: {
    one: "a topic",
    many: "topics",
    records: topics,
    names: ({ label, aliases }) => [label.en, label.de, ...valuesOf(aliases)],
  },
  quote: { one: "a quote", many: "quotes", records: quotes, names: ({ text }) => [text] },
  decision: {
    one: "a decision",
    many: "decisions",
    records: events.flatMap((event) => event.decisions),
    names: ({ subject }) => [subject.en, subject.de],
  },
  erratum: { one: "an erratum", many: "errata", records: errata, names: ({ printed }) => [printed] },
};

export const kinds = Object.keys(catalogue) as Kind[];
