import { findOrganization, independentWitnesses } from "../index.js";
import type { AssemblyEvent, Article, Organization, Person, Quote, Role } from "../index.js";
import { dateInWords } from "./layout/date-in-words.js";

/** A number and what it counts. */
export const count = (number: number, singular: string, plural = `${singular}s`): string =>
  `${number} ${number === 1 ? singular : plural}`;

export const personName = ({ name }: Person): string => `${name.given} ${name.family}`;

export const organizationName = ({ name, shortName }: Organization): string => shortName ?? name;

/** The name of an organization by its id, or the id itself. */
export function organizationCalled(id: string): string {
  const organization = findOrganization(id);
  return organization ? organizationName(organization) : id;
}

/** A role in English with its organization, unless the title names it already. */
export function roleInWords({ title, organization }: Role): string {
  const record = organization === null ? undefined : findOrganization(organization);
  if (!record) return title.en;
  const named = [record.name, record.nameEn, record.shortName].some((name) => name !== null && title.en.includes(name));
  return named ? title.en : `${title.en}, ${organizationName(record)}`;
}

/** The beginning of a text, for lists with one line per record. */
export const shortened = (text: string): string => (text.length <= 50 ? text : `${text.slice(0, 49).trimEnd()}…`);

/** Words in the quotation marks of their language. */
export const quoted = (text: string): string => `„${text}“`;

export const eventInWords = ({ name, date }: AssemblyEvent): string => `${name.en}, ${dateInWords(date)}`;

export function articleInWords({ publisher, published }: Article): string {
  return [organizationCalled(publisher), ...(published ? [dateInWords(published)] : [])].join(", ");
}

/** How many articles print a quote, and how many of them count. */
export function witnessesInWords(quote: Quote): string {
  const articles = count(quote.attestations.length, "article");
  return `${articles}, ${count(independentWitnesses(quote), "independent witness", "independent witnesses")}`;
}

export const formatInWords = {
  "in-person": "in person",
  online: "online",
} as const satisfies Record<NonNullable<AssemblyEvent["format"]["value"]>, string>;

/** What is known of the link between a quote and its event. */
export const relationInWords = {
  "said-at": "said there",
  "said-about": "said about it",
  unknown: "in a report on it",
} as const satisfies Record<Quote["eventRelation"], string>;
