import { findEvent, findPerson, type Quote } from "../index.js";
import type { Canvas } from "./layout/canvas.js";
import { count, eventInWords, personName, quoted, witnessesInWords } from "./words.js";

/** How a quote is linked to its event, as the label of that event. */
export const linkLabels = {
  "said-at": "said at",
  "said-about": "said about",
  unknown: "in reports on",
} as const satisfies Record<Quote["eventRelation"], string>;

/** The speaker of a quote by name, or by id if there is no such record. */
export function speakerOf({ speaker }: Quote): string {
  const person = findPerson(speaker);
  return person ? personName(person) : speaker;
}

/** One entry in a list of quotes. */
export function drawQuote(canvas: Canvas, quote: Quote): void {
  const event = quote.event === null ? undefined : findEvent(quote.event);
  canvas.gap();
  canvas.spread(speakerOf(quote), quote.id, 0, "title");
  canvas.text(quoted(quote.text), 2);
  canvas.text(quote.gist.en, 2, "quiet");
  canvas.fields(
    [
      [linkLabels[quote.eventRelation], event ? eventInWords(event) : null],
      ["printed by", quote.attestations.map(({ article }) => article).join(", ")],
      ["witnesses", witnessesInWords(quote)],
    ],
    2,
  );
}

/** A list of quotes, with their number. */
export function drawQuotes(canvas: Canvas, quotes: readonly Quote[]): void {
  for (const quote of quotes) drawQuote(canvas, quote);
  canvas.gap();
  canvas.text(count(quotes.length, "quote"), 0, "quiet");
}
