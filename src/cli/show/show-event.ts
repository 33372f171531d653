import { type AssemblyEvent, decisionsAt, events, findArticle, findPerson, quotesAt } from "../../index.js";
import { drawDecisions } from "../draw-decisions.js";
import { drawQuotes } from "../draw-quote.js";
import type { Canvas } from "../layout/canvas.js";
import { dateInWords } from "../layout/date-in-words.js";
import { articleInWords, formatInWords, organizationCalled, personName, quoted } from "../words.js";
import { because } from "./because.js";
import { drawErrata } from "./draw-errata.js";

const NOT_STATED = "not stated in any article";

export function showEvent(canvas: Canvas, event: AssemblyEvent): void {
  const { date, format, place } = event;
  canvas.spread(event.name.en, event.id, 0, "title");
  canvas.text(event.name.de, 0, "quiet");
  canvas.gap();
  canvas.fields([
    ["kind", event.kind],
    ["date", dateInWords(date)],
    ["printed as", date.verbatim === null ? null : quoted(date.verbatim)],
    ["because", because(date.basis, date.note)],
    ["place", place ? `${place.name}${place.iso3166 ? ` (${place.iso3166})` : ""}` : NOT_STATED],
    ["format", format.value ? formatInWords[format.value] : NOT_STATED],
    ["because", because(format.basis, format.note)],
    ["held by", organizationCalled(event.organizer)],
    ["hosted by", event.host === null ? null : organizationCalled(event.host)],
    ["part of", event.partOf],
    ["its parts", events.filter(({ partOf }) => partOf === event.id).map(({ id }) => id)],
    ["topics", event.topics.join(", ")],
  ]);
  canvas.gap();
  canvas.heading("Reported by");
  for (const coverage of event.coverage) {
    const article = findArticle(coverage.article);
    canvas.spread(article ? articleInWords(article) : coverage.article, coverage.article, 2);
    canvas.fields([["because", because(coverage.basis, coverage.note)]], 4);
  }
  if (event.participants.length > 0) {
    canvas.gap();
    canvas.heading("Took part");
    for (const { person, capacity, article, note } of event.participants) {
      const record = findPerson(person);
      canvas.spread(`${record ? personName(record) : person}, ${capacity}`, person, 2);
      canvas.fields(
        [
          ["stated by", article],
          ["note", note],
        ],
        4,
      );
    }
  }
  drawDecisions(canvas, decisionsAt(event));
  const said = quotesAt(event);
  if (said.length > 0) {
    canvas.gap();
    canvas.heading("Quotes");
    drawQuotes(canvas, said);
  }
  drawErrata(canvas, event.id);
}
