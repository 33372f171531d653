/*
 * The front door: the shipped collections, the helpers bound to them, and the types. Nothing here
 * runs at import, and every helper is a declaration of its own, so that a bundler keeps only what is
 * used: importing `people` brings no quotes.
 */
import { articles, events, organizations, people, quotes, topics } from "./data.js";
import type { ArticleId, EventId, OrganizationId, PersonId, QuoteId, TopicId } from "./generated/ids.js";
import type {
  Article,
  AssemblyEvent,
  Attestation,
  Day,
  Decision,
  Organization,
  Person,
  Quote,
  Topic,
} from "./generated/types.js";
import * as query from "./query/index.js";
import { groupBy, idOf } from "./query/lookup.js";

export type * from "./generated/ids.js";
export type * from "./generated/types.js";
export { articles, errata, events, organizations, people, quotes, sources, topics } from "./data.js";
export { meta } from "./generated/meta.js";
export type { Change, PrintedVersion, StatedRole, Variant } from "./query/index.js";

/**
 * The record of an article. An id that this release does not have does not compile; for any other string
 * use {@link findArticle}.
 *
 * @example
 * getArticle("lecos-bremen").publisher; // "lecos"
 */
export function getArticle(id: ArticleId): Article {
  return findArticle(id)!;
}

/**
 * The record of an article, or `undefined` if this release has none with this id.
 *
 * @example
 * findArticle("lecos-bremen")?.publisher; // "lecos"
 * findArticle("lecos-berlin"); // undefined
 */
export function findArticle(id: string): Article | undefined {
  return query.byId(articles, id);
}

/**
 * Whether a string is the id of an article in this release.
 *
 * @example
 * isArticleId("lecos-bremen"); // true
 * isArticleId("lecos-berlin"); // false
 */
export function isArticleId(id: string): id is ArticleId {
  return findArticle(id) !== undefined;
}

/**
 * The record of an event. An id that this release does not have does not compile; for any other string
 * use {@link findEvent}.
 *
 * @example
 * getEvent("guest-speech-2019-luehr").partOf; // "assembly-2019-bremen"
 */
export function getEvent(id: EventId): AssemblyEvent {
  return findEvent(id)!;
}

/**
 * The record of an event, or `undefined` if this release has none with this id.
 *
 * @example
 * findEvent("guest-speech-2019-luehr")?.partOf; // "assembly-2019-bremen"
 * findEvent("assembly-2019-berlin"); // undefined
 */
export function findEvent(id: string): AssemblyEvent | undefined {
  return query.byId(events, id);
}

/**
 * Whether a string is the id of an event in this release.
 *
 * @example
 * isEventId("guest-speech-2019-luehr"); // true
 * isEventId("assembly-2019-berlin"); // false
 */
export function isEventId(id: string): id is EventId {
  return findEvent(id) !== undefined;
}

/**
 * The record of a person. An id that this release does not have does not compile; for any other string
 * use {@link findPerson}.
 *
 * @example
 * getPerson("dieter-rehfeld").name; // { given: "Dieter", family: "Rehfeld" }
 */
export function getPerson(id: PersonId): Person {
  return findPerson(id)!;
}

/**
 * The record of a person, or `undefined` if this release has none with this id.
 *
 * @example
 * findPerson("dieter-rehfeld")?.name; // { given: "Dieter", family: "Rehfeld" }
 * findPerson("dieter-rehfelt"); // undefined
 */
export function findPerson(id: string): Person | undefined {
  return query.byId(people, id);
}

/**
 * Whether a string is the id of a person in this release.
 *
 * @example
 * isPersonId("dieter-rehfeld"); // true
 * isPersonId("dieter-rehfelt"); // false
 */
export function isPersonId(id: string): id is PersonId {
  return findPerson(id) !== undefined;
}

/**
 * The record of an organization. An id that this release does not have does not compile; for any other string
 * use {@link findOrganization}.
 *
 * @example
 * getOrganization("kdn").kind; // "association"
 */
export function getOrganization(id: OrganizationId): Organization {
  return findOrganization(id)!;
}

/**
 * The record of an organization, or `undefined` if this release has none with this id.
 *
 * @example
 * findOrganization("kdn")?.kind; // "association"
 * findOrganization("kdm"); // undefined
 */
export function findOrganization(id: string): Organization | undefined {
  return query.byId(organizations, id);
}

/**
 * Whether a string is the id of an organization in this release.
 *
 * @example
 * isOrganizationId("kdn"); // true
 * isOrganizationId("kdm"); // false
 */
export function isOrganizationId(id: string): id is OrganizationId {
  return findOrganization(id) !== undefined;
}

/**
 * The record of a topic. An id that this release does not have does not compile; for any other string
 * use {@link findTopic}.
 *
 * @example
 * getTopic("phoenix").broader; // "digital-sovereignty"
 */
export function getTopic(id: TopicId): Topic {
  return findTopic(id)!;
}

/**
 * The record of a topic, or `undefined` if this release has none with this id.
 *
 * @example
 * findTopic("phoenix")?.broader; // "digital-sovereignty"
 * findTopic("phönix"); // undefined
 */
export function findTopic(id: string): Topic | undefined {
  return query.byId(topics, id);
}

/**
 * Whether a string is the id of a topic in this release.
 *
 * @example
 * isTopicId("phoenix"); // true
 * isTopicId("phönix"); // false
 */
export function isTopicId(id: string): id is TopicId {
  return findTopic(id) !== undefined;
}

/**
 * The record of a quote. An id that this release does not have does not compile; for any other string
 * use {@link findQuote}.
 *
 * @example
 * getQuote("lindner-data-must-be-safe").text; // "Diese Daten müssen einfach sicher sein!"
 */
export function getQuote(id: QuoteId): Quote {
  return findQuote(id)!;
}

/**
 * The record of a quote, or `undefined` if this release has none with this id.
 *
 * @example
 * findQuote("lindner-data-must-be-safe")?.text; // "Diese Daten müssen einfach sicher sein!"
 * findQuote("lindner-data"); // undefined
 */
export function findQuote(id: string): Quote | undefined {
  return query.byId(quotes, id);
}

/**
 * Whether a string is the id of a quote in this release.
 *
 * @example
 * isQuoteId("lindner-data-must-be-safe"); // true
 * isQuoteId("lindner-data"); // false
 */
export function isQuoteId(id: string): id is QuoteId {
  return findQuote(id) !== undefined;
}

/* As the shipped quotes stay anyhow, their index needs nothing that lets go of it: this is most of a small bundle. */
let spoken: ReadonlyMap<string, readonly Quote[]> | undefined;

/**
 * What a person said.
 *
 * @example
 * quotesBy("dieter-rehfeld").map((quote) => quote.id);
 * // ["rehfeld-beginning-of-a-technology", "rehfeld-sparing-digital-errands"]
 */
export function quotesBy(person: PersonId | Person): readonly Quote[] {
  return (spoken ??= groupBy(quotes, (quote) => quote.speaker)).get(idOf(person)) ?? [];
}

/**
 * The quotes that belong to an event or to one of its parts. Not all of them were said there:
 * `eventRelation` tells which were (`said-at`), which are about the event (`said-about`) and which
 * stand in a report on it that does not say where the words were spoken (`unknown`).
 *
 * @example
 * quotesAt("assembly-2019-bremen").length; // 11
 * quotesAt("assembly-2019-bremen").filter((quote) => quote.eventRelation === "said-at").length; // 4
 */
export function quotesAt(event: EventId | AssemblyEvent): readonly Quote[] {
  return query.quotesAt(quotes, events, event);
}

/**
 * The quotes about a topic or one of its narrower topics.
 *
 * @example
 * quotesAbout("phoenix").map((quote) => quote.id);
 * // ["meiners-low-threshold-offer", "meiners-sovereign-collaboration"]
 */
export function quotesAbout(topic: TopicId | Topic): readonly Quote[] {
  return query.quotesAbout(quotes, topics, topic);
}

/**
 * The quotes that an article prints, whole or in part.
 *
 * @example
 * quotesIn("kommune21-2021-strategy").map((quote) => quote.speaker);
 * // ["rolf-beyer", "rolf-beyer", "dieter-rehfeld"]
 */
export function quotesIn(article: ArticleId | Article): readonly Quote[] {
  return query.quotesIn(quotes, article);
}

/**
 * The quotes in which every typed word occurs, wherever in a word it stands: in the quote's text or
 * gist, in the speaker's name, title, other spellings or id, or in the labels of its topics. Case,
 * accents, `ß` or `ss` and the spelling of umlauts do not matter. A word that is in no speaker's name
 * is found in its other inflected forms too, as far as German endings tell them. Nothing typed finds
 * nothing.
 *
 * @example
 * searchQuotes("luehr souveraen").map((quote) => quote.id); // ["luehr-opposite-will-be-the-case"]
 */
export function searchQuotes(words: string): readonly Quote[] {
  return query.searchQuotes(quotes, people, topics, words);
}

/**
 * The people whose name, title, other spelling or id holds every typed word, wherever in a word it
 * stands. Case, accents, `ß` or `ss` and the spelling of umlauts do not matter. Nothing typed finds
 * nobody.
 *
 * @example
 * findPeople("luehr").map((person) => person.id); // ["hans-henning-luehr"]
 * findPeople("Lühr, Hans").map((person) => person.id); // ["hans-henning-luehr"]
 */
export function findPeople(name: string): readonly Person[] {
  return query.findPeople(people, name);
}

/**
 * The people who spoke at an event or at one of its parts: its speakers, guest speakers and
 * panelists, and whoever a text quotes as speaking there. Who is quoted in a report that does not say
 * where the words were spoken is not among them.
 *
 * @example
 * speakersAt("guest-speech-2019-luehr").map((person) => person.id); // ["hans-henning-luehr"]
 */
export function speakersAt(event: EventId | AssemblyEvent): readonly Person[] {
  return query.speakersAt(people, events, quotes, event);
}

/**
 * What the articles call a person, each with the article and its date, ordered by that date: by its
 * first possible day, or its last where only that is known; undated ones come last.
 *
 * @example
 * rolesOf("johann-bizer").map(({ role, date }) => [date?.edtf, role.title.en]);
 * // [
 * //   ["2019-11-20/..", "Chair of the board"],
 * //   ["2019-11-21", "Chair of the board"],
 * //   ["2019-11-21", "Member of the board"],
 * // ]
 */
export function rolesOf(person: PersonId | Person): readonly query.StatedRole[] {
  return query.rolesOf(people, articles, person);
}

/**
 * The printed versions of a quote, each with its article.
 *
 * @example
 * attestationsOf("lindner-data-must-be-safe").map(({ article }) => article.id); // ["kommune21-bremen", "lecos-bremen"]
 */
export function attestationsOf(quote: QuoteId | Quote): readonly query.PrintedVersion[] {
  return query.attestationsOf(quotes, articles, quote);
}

/**
 * How many of the articles that print a quote are independent of each other. Articles with the same
 * origin are one witness, and so are articles of which one reworks the other or which rework the same
 * one, directly or through others.
 *
 * @example
 * attestationsOf("luehr-opposite-will-be-the-case").length; // 3
 * independentWitnesses("luehr-opposite-will-be-the-case"); // 1
 */
export function independentWitnesses(quote: QuoteId | Quote): number {
  return query.independentWitnesses(quotes, articles, quote);
}

/**
 * How the printed versions of a quote differ from its text, word by word, in the order of its
 * attestations.
 *
 * @example
 * variants("lindner-data-must-be-safe")[0]?.changes;
 * // [
 * //   { kind: "same", text: "Diese Daten müssen einfach sicher sein" },
 * //   { kind: "removed", text: "!" },
 * //   { kind: "added", text: "." },
 * // ]
 */
export function variants(quote: QuoteId | Quote): readonly query.Variant[] {
  return query.variants(quotes, articles, quote);
}

/**
 * A link to the quoted words on the page of the article (URL Fragment Text Directives), or `null` if
 * no address of the article is known. A browser goes to the first place with these words; one without
 * the feature opens the page at its beginning.
 *
 * @example
 * sourceLink(getQuote("lindner-data-must-be-safe").attestations[0]!);
 * // "https://www.kommune21.de/k21-meldungen/mitgliederversammlung-in-bremen#:~:text=Diese%20Daten%20m%C3%BCssen%20einfach%20sicher%20sein."
 */
export function sourceLink(attestation: Attestation): string | null {
  return query.sourceLink(articles, attestation);
}

/**
 * The articles about a topic or one of its narrower topics.
 *
 * @example
 * articlesAbout("phoenix").map((article) => article.id); // ["kommune21-bremen", "lecos-bremen"]
 */
export function articlesAbout(topic: TopicId | Topic): readonly Article[] {
  return query.articlesAbout(articles, topics, topic);
}

/**
 * The articles that report an event or one of its parts.
 *
 * @example
 * articlesOn("assembly-2021-april").map((article) => article.id); // ["kommune21-2021-strategy"]
 */
export function articlesOn(event: EventId | AssemblyEvent): readonly Article[] {
  return query.articlesOn(articles, events, event);
}

/**
 * The events that may have taken place in a period, first and last day included. An event whose day
 * is not known exactly counts as soon as one of its possible days lies in the period, and a date
 * without a first or last day is taken as open on that side. A period that ends before it begins holds
 * no event.
 *
 * @example
 * eventsBetween("2021-04-30", "2021-05-31").map((event) => event.id); // ["assembly-2021-april", "assembly-2021-digital"]
 */
export function eventsBetween(from: Day, to: Day): readonly AssemblyEvent[] {
  return query.eventsBetween(events, from, to);
}

/**
 * What was decided, outlined or put on the agenda at an event and its parts. `modality` tells these
 * apart, and `conflictsWith` names the statement that contradicts one.
 *
 * @example
 * decisionsAt("assembly-2021-april").map((decision) => decision.modality);
 * // ["topic-only", "topic-only", "adopted", "outlined"]
 */
export function decisionsAt(event: EventId | AssemblyEvent): readonly Decision[] {
  return query.decisionsAt(events, event);
}
