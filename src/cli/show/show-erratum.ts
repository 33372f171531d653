import type { Erratum } from "../../index.js";
import type { Canvas } from "../layout/canvas.js";
import { quoted } from "../words.js";

export function showErratum(canvas: Canvas, erratum: Erratum): void {
  canvas.spread(quoted(erratum.printed), erratum.id, 0, "title");
  canvas.gap();
  canvas.fields([
    ["right is", erratum.corrected ?? "cannot be told from the texts"],
    ["kind", erratum.kind],
    ["whose error", erratum.scope],
    ["record", erratum.record],
    ["field", erratum.field],
    ["article", erratum.article],
    ["note", erratum.note],
    ["since", erratum.since],
  ]);
}
