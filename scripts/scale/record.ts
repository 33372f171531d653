import { readJson } from "../files.js";
import type { Scale } from "./measure.js";

/** Where the last measurement is. */
export const recordedScale = "docs/scale.json";

export const lastScale = (): Scale => readJson(recordedScale) as Scale;
