import { type Decision, events } from "../../index.js";
import { modalityInWords } from "../draw-decisions.js";
import type { Canvas } from "../layout/canvas.js";
import { eventInWords } from "../words.js";

export function showDecision(canvas: Canvas, decision: Decision): void {
  const event = events.find(({ decisions }) => decisions.includes(decision));
  canvas.spread(decision.subject.en, decision.id, 0, "title");
  canvas.text(decision.subject.de, 0, "quiet");
  canvas.gap();
  canvas.fields([
    ["kind", decision.kind],
    ["outcome", modalityInWords(decision)],
    ["at", event ? `${eventInWords(event)} (${event.id})` : null],
    ["stated by", decision.article],
    ["contradicts", decision.conflictsWith],
    ["note", decision.note],
  ]);
}
