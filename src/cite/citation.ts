import type {
  ApproximateDate,
  Article,
  Attestation,
  Dataset,
  Organization,
  PersonName,
  Quote,
} from "../generated/types.js";
import { byId, idOf, type Ref } from "../query/lookup.js";
import { boundsInWords } from "./published.js";

/** The collections that a citation is made from. The namespace of the root of this package will do. */
export type Citable = Pick<Dataset, "articles" | "organizations" | "people" | "quotes">;

/** A place in the captured text of an article. */
export interface Locator {
  /** Code points, 0-based, inclusive. */
  readonly start: number;
  /** Code points, 0-based, exclusive. */
  readonly end: number;
  /** SHA-256 of exactly this stretch in UTF-8. */
  readonly sha256: string;
}

/** What an article prints of a quote. */
export interface Quotation {
  readonly speaker: PersonName;
  /** The printed words, those around a reporting clause joined by a blank. */
  readonly words: string;
  readonly locators: readonly Locator[];
}

/** What every style says of an article, or of a quote as one article prints it. */
export interface Citation {
  /** The id of the article; for a quote, its id and that of the article with a full stop between them. */
  readonly key: string;
  /** The headline of the article. */
  readonly title: string;
  readonly kind: Article["kind"];
  readonly publisher: string;
  readonly published: ApproximateDate | null;
  readonly url: string | null;
  readonly language: Article["language"];
  /** `null` if the article itself is cited. */
  readonly quotation: Quotation | null;
  /** What has no field of its own in most styles, in English: byline, bounds of the date, locators. */
  readonly notes: readonly string[];
}

const nameOf = (organizations: readonly Organization[], id: string): string => byId(organizations, id)?.name ?? id;

const RELEASES = {
  "press-release-reprint": "Reprints a press release of",
  news: "Based on a release of",
} as const satisfies Record<Article["kind"], string>;

function citationOfArticle({ organizations }: Citable, article: Article): Citation {
  const { id, title, kind, publisher, published, url, language, kicker, byline, origin } = article;
  const bounds = published && boundsInWords(published);
  return {
    key: id,
    title,
    kind,
    publisher: nameOf(organizations, publisher),
    published,
    url,
    language,
    quotation: null,
    notes: [
      /* Programs for citations take a note that begins with a word and a colon for a field of that name. */
      ...(kicker === null ? [] : [`Under the kicker „${kicker}“`]),
      /* A sign is no name; nobody knows whom it stands for. */
      ...(byline === null ? [] : [`Signed „${byline}“`]),
      ...(origin === null ? [] : [`${RELEASES[kind]} ${nameOf(organizations, origin)}`]),
      ...(bounds ? [`Published ${bounds}`] : []),
    ],
  };
}

/** Stretches of a text in words. */
export const locatorsInWords = (locators: readonly Locator[]): string =>
  `code points ${locators.map(({ start, end }) => `${start}–${end}`).join(" and ")}`;

function notesOn({ zone, manner, attribution }: Attestation, locators: readonly Locator[]): string[] {
  return [
    `Quoted at ${locatorsInWords(locators)} of the captured text, counted from 0, ends exclusive`,
    ...(zone === "body" ? [] : [`Printed in the ${zone}`]),
    ...(manner === "fragment" ? ["Words inside a sentence of the article"] : []),
    ...(attribution.confidence === "certain" ? [] : [`The attribution is ${attribution.confidence}`]),
  ];
}

function citationsOfQuote(dataset: Citable, quote: Quote): Citation[] {
  return quote.attestations.flatMap((attestation) => {
    const article = byId(dataset.articles, attestation.article);
    if (!article) return [];
    const { notes, ...citation } = citationOfArticle(dataset, article);
    const locators = attestation.segments.map(({ start, end, sha256 }) => ({ start, end, sha256 }));
    const speaker = byId(dataset.people, quote.speaker)?.name ?? { given: "", family: quote.speaker };
    const words = attestation.segments.map(({ text }) => text).join(" ");
    return {
      ...citation,
      key: `${quote.id}.${article.id}`,
      quotation: { speaker, words, locators },
      notes: [...notesOn(attestation, locators), ...notes],
    };
  });
}

/**
 * The citation of an article, or those of a quote: one for each article that prints it. An unknown id has none.
 *
 * @example
 * citationsOf(dataset, "lindner-data-must-be-safe").map(({ key }) => key);
 * // ["lindner-data-must-be-safe.kommune21-bremen", "lindner-data-must-be-safe.lecos-bremen"]
 */
export function citationsOf(dataset: Citable, record: Ref<Article | Quote>): readonly Citation[] {
  const id = idOf(record);
  const article = byId(dataset.articles, id);
  if (article) return [citationOfArticle(dataset, article)];
  const quote = byId(dataset.quotes, id);
  return quote ? citationsOfQuote(dataset, quote) : [];
}
