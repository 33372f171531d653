import { errata } from "../../index.js";
import type { Canvas } from "../layout/canvas.js";

/** What is known to be wrong about a record, or in an article. */
export function drawErrata(canvas: Canvas, id: string): void {
  const known = errata.filter(({ record, article }) => record === id || article === id);
  if (known.length === 0) return;
  canvas.gap();
  canvas.heading("Known errors");
  for (const erratum of known) {
    canvas.spread(erratum.printed, erratum.id, 2);
    canvas.fields(
      [
        ["right is", erratum.corrected],
        ["note", erratum.note],
      ],
      4,
    );
  }
}
