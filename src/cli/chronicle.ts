import {
  type Article,
  articlesOn,
  type AssemblyEvent,
  type Decision,
  decisionsAt,
  events,
  findArticle,
  independentWitnesses,
  type Person,
  type Quote,
  quotesAt,
  speakersAt,
} from "../index.js";
import { inOrderOfTime } from "./order.js";

/** An event with its parts: who spoke, what was said, what was decided. */
export interface Chapter {
  readonly event: AssemblyEvent;
  readonly parts: readonly AssemblyEvent[];
  readonly articles: readonly Article[];
  readonly speakers: readonly Person[];
  /** In the order in which the articles print them. */
  readonly quotes: readonly { readonly quote: Quote; readonly independentWitnesses: number }[];
  readonly decisions: readonly Decision[];
}

/** Where the wording of a quote stands: by the date of the article, then by the position in it. */
function placeInPrint(quote: Quote): string {
  const published = findArticle(quote.textFrom)?.published?.earliest ?? "9999";
  const start = quote.attestations.find(({ article }) => article === quote.textFrom)?.segments[0]?.start ?? 0;
  return `${published} ${quote.textFrom} ${String(start).padStart(8, "0")}`;
}

const inPrintedOrder = (quotes: readonly Quote[]): Quote[] =>
  [...quotes].sort((a, b) => (placeInPrint(a) < placeInPrint(b) ? -1 : 1));

/** The events in order of time, each with its parts and with everything that belongs to it. */
export function chronicle(): Chapter[] {
  const whole = events.filter(({ partOf }) => partOf === null);
  return inOrderOfTime(whole, ({ date }) => date).map((event) => ({
    event,
    parts: events.filter(({ partOf }) => partOf === event.id),
    articles: inOrderOfTime(articlesOn(event), ({ published }) => published),
    speakers: speakersAt(event),
    quotes: inPrintedOrder(quotesAt(event)).map((quote) => ({
      quote,
      independentWitnesses: independentWitnesses(quote),
    })),
    decisions: decisionsAt(event),
  }));
}
