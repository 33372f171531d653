import type { Decision } from "../index.js";
import { catalogue } from "./catalogue.js";
import type { Canvas } from "./layout/canvas.js";

const inWords = {
  adopted: "adopted",
  outlined: "outlined",
  "topic-only": "on the agenda; no outcome is reported",
} as const satisfies Record<Decision["modality"], string>;

/** How far a decision went, and what contradicts it. */
export function modalityInWords({ modality, conflictsWith }: Decision): string {
  const other = catalogue.decision.records.find(({ id }) => id === conflictsWith);
  return other ? `${inWords[modality]}; against “${other.subject.en}”, ${inWords[other.modality]}` : inWords[modality];
}

/** What was decided, each line with the id. */
export function drawDecisions(canvas: Canvas, decisions: readonly Decision[], indent = 0): void {
  if (decisions.length === 0) return;
  canvas.gap();
  canvas.heading("Decisions", indent);
  for (const decision of decisions) {
    canvas.spread(decision.subject.en, decision.id, indent + 2);
    canvas.text(modalityInWords(decision), indent + 4, "quiet");
  }
}
