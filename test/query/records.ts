import type {
  ApproximateDate,
  Article,
  AssemblyEvent,
  Attestation,
  Decision,
  Participation,
  Person,
  Quote,
  Role,
  Segment,
  Topic,
} from "../../src/index.js";

/* Records for small worlds: complete in shape, and frozen, so that a helper that changes what it is given fails. */

export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

const both = (text: string) => ({ de: text, en: text });

export function dated(earliest: string | null, latest: string | null): ApproximateDate {
  const edtf = `${earliest ?? ".."}/${latest ?? ".."}`;
  return { edtf, earliest, latest, verbatim: null, basis: "stated", note: null };
}

export const article = (id: string, fields: Partial<Article> = {}): Article =>
  frozen({
    id,
    title: id,
    kicker: null,
    publisher: "gazette",
    publisherBasis: "stated",
    publisherNote: null,
    origin: null,
    kind: "news",
    byline: null,
    published: null,
    url: null,
    urlBasis: null,
    language: "de",
    derivedFrom: [],
    keywords: [],
    topics: [],
    summary: both(id),
    ...fields,
  });

export const derivedFrom = (...articles: string[]): Pick<Article, "derivedFrom"> => ({
  derivedFrom: articles.map((id) => ({ article: id, basis: "inferred", sharedEightGrams: 0.5, longestSharedRun: 20 })),
});

export const event = (id: string, fields: Partial<AssemblyEvent> = {}): AssemblyEvent =>
  frozen({
    id,
    kind: "general-assembly",
    name: both(id),
    date: dated(null, null),
    format: { value: null, basis: "stated", note: null },
    place: null,
    organizer: "club",
    host: null,
    partOf: null,
    coverage: [],
    participants: [],
    decisions: [],
    topics: [],
    ...fields,
  });

export const coveredBy = (...articles: string[]): Pick<AssemblyEvent, "coverage"> => ({
  coverage: articles.map((id) => ({ article: id, basis: "stated", note: null })),
});

export const participation = (person: string, capacity: Participation["capacity"]): Participation => ({
  person,
  capacity,
  article: "report",
  note: null,
});

export const decision = (id: string): Decision => ({
  id,
  subject: both(id),
  kind: "strategy",
  modality: "adopted",
  article: "report",
  conflictsWith: null,
  note: null,
});

export const person = (given: string, family: string, fields: Partial<Person> = {}): Person =>
  frozen({
    id: family.toLowerCase(),
    name: { given, family },
    honorifics: [],
    aliases: [],
    roles: [],
    sameAs: [],
    ...fields,
  });

export const role = (verbatim: string, articleId: string): Role => ({
  organization: null,
  title: both(verbatim),
  verbatim,
  kind: "chair",
  article: articleId,
  onBehalfOf: null,
  note: null,
});

export const topic = (id: string, fields: Partial<Topic> = {}): Topic =>
  frozen({ id, label: both(id), definition: both(id), kind: "theme", broader: null, aliases: [], ...fields });

const segment = (text: string): Segment => ({ text, start: 0, end: Array.from(text).length, sha256: "0".repeat(64) });

export const attestation = (articleId: string, ...texts: string[]): Attestation => ({
  article: articleId,
  zone: "body",
  manner: "direct",
  segments: texts.map(segment),
  cue: null,
  attribution: { basis: "named", confidence: "certain", note: null },
  onBehalfOf: null,
  note: null,
});

export const quote = (id: string, fields: Partial<Quote> = {}): Quote =>
  frozen({
    id,
    speaker: "nobody",
    event: null,
    eventRelation: "unknown",
    text: id,
    textFrom: "report",
    language: "de",
    gist: both(id),
    continues: null,
    topics: [],
    attestations: [attestation("report", fields.text ?? id)],
    note: null,
    ...fields,
  });

export const ids = (records: readonly { readonly id: string }[]): string[] => records.map((record) => record.id);
