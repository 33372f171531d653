import articlesJson from "../data/articles.json" with { type: "json" };
import errataJson from "../data/errata.json" with { type: "json" };
import eventsJson from "../data/events.json" with { type: "json" };
import organizationsJson from "../data/organizations.json" with { type: "json" };
import peopleJson from "../data/people.json" with { type: "json" };
import quotesJson from "../data/quotes.json" with { type: "json" };
import sourcesJson from "../data/sources.json" with { type: "json" };
import topicsJson from "../data/topics.json" with { type: "json" };
import type { Article, AssemblyEvent, Erratum, Organization, Person, Quote, Source, Topic } from "./generated/types.js";

/* JSON modules have wide types; that the records fit the interfaces is what the schema tests prove. */

/** The press articles: one record per published text. Sorted by `id`, as every collection with ids. */
export const articles = articlesJson as readonly Article[];

/** What took place: the assemblies, and the speeches and panels at them. */
export const events = eventsJson as readonly AssemblyEvent[];

/** Who spoke, took part or is named in a public role. */
export const people = peopleJson as readonly Person[];

/** Who acts or is spoken of, beside the people. */
export const organizations = organizationsJson as readonly Organization[];

/** What articles, events and quotes are about. */
export const topics = topicsJson as readonly Topic[];

/** What people said, each with every article that prints it. */
export const quotes = quotesJson as readonly Quote[];

/** The audit trail of each captured text, with the ledger of its quotation marks. Sorted by `article`. */
export const sources = sourcesJson as readonly Source[];

/** Known errors of the articles and of earlier releases. */
export const errata = errataJson as readonly Erratum[];
