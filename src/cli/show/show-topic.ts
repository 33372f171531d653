import { articlesAbout, events, quotesAbout, type Topic, topics } from "../../index.js";
import { drawQuotes } from "../draw-quote.js";
import type { Canvas } from "../layout/canvas.js";
import { drawErrata } from "./draw-errata.js";

export function showTopic(canvas: Canvas, topic: Topic): void {
  canvas.spread(topic.label.en, topic.id, 0, "title");
  canvas.text(topic.label.de, 0, "quiet");
  canvas.gap();
  canvas.fields([
    ["meaning", [topic.definition.en, topic.definition.de]],
    ["kind", topic.kind],
    ["broader", topic.broader],
    ["narrower", topics.filter(({ broader }) => broader === topic.id).map(({ id }) => id)],
    ["also printed", topic.aliases.map(({ value, article }) => `${value} (${article})`)],
    ["articles", articlesAbout(topic).map(({ id }) => id)],
    ["events", events.filter((event) => event.topics.includes(topic.id)).map(({ id }) => id)],
  ]);
  canvas.gap();
  canvas.heading("Quotes");
  const said = quotesAbout(topic);
  if (said.length === 0) canvas.text("No quotes.", 2);
  else drawQuotes(canvas, said);
  drawErrata(canvas, topic.id);
}
