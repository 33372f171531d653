import { type Article, events, quotesIn, sources } from "../../index.js";
import { drawQuotes } from "../draw-quote.js";
import type { Canvas } from "../layout/canvas.js";
import { dateInWords } from "../layout/date-in-words.js";
import { count, organizationCalled, quoted } from "../words.js";
import { because } from "./because.js";
import { drawErrata } from "./draw-errata.js";

export function showArticle(canvas: Canvas, article: Article): void {
  const { published } = article;
  canvas.spread(article.title, article.id, 0, "title");
  canvas.gap();
  canvas.fields([
    ["kicker", article.kicker],
    ["published by", organizationCalled(article.publisher)],
    ["because", because(article.publisherBasis, article.publisherNote)],
    ["published", published ? dateInWords(published) : "date unknown"],
    ["printed as", published?.verbatim ? quoted(published.verbatim) : null],
    ["because", published ? because(published.basis, published.note) : null],
    ["source", article.origin === null ? null : organizationCalled(article.origin)],
    ["kind", article.kind],
    ["byline", article.byline],
    ["address", article.url],
    ["because", because(article.urlBasis, null)],
    [
      "reworks",
      article.derivedFrom.map(
        ({ article: other, sharedEightGrams, longestSharedRun }) =>
          `${other}: ${(sharedEightGrams * 100).toFixed(0)} % of its sequences of eight words, ` +
          `the longest common run has ${count(longestSharedRun, "word")}`,
      ),
    ],
    ["summary", [article.summary.en, article.summary.de]],
    ["keywords", article.keywords.join(", ") || null],
    ["topics", article.topics.join(", ")],
    ["events", events.filter(({ coverage }) => coverage.some((one) => one.article === article.id)).map(({ id }) => id)],
  ]);
  const source = sources.find((one) => one.article === article.id);
  if (source) {
    canvas.gap();
    canvas.heading("Captured text (not part of this package)");
    canvas.fields(
      [
        ["extent", `${source.capture.extent}, ${count(source.codePoints, "code point")}`],
        ["not before", source.capture.earliest],
        ["not after", source.capture.latest],
        ["note", source.capture.note],
        ["SHA-256", source.sha256],
        ["ledger", `${count(source.marks.length, "quoted stretch", "quoted stretches")}, each accounted for`],
      ],
      2,
    );
  }
  canvas.gap();
  canvas.heading("Quotes");
  drawQuotes(canvas, quotesIn(article));
  drawErrata(canvas, article.id);
}
