import { browsers } from "./browsers.js";
import { bundlers } from "./bundlers.js";
import { compilers } from "./compilers.js";
import type { Place } from "./place.js";
import { runtimes } from "./runtimes.js";

/** Everywhere the package is tried. */
export const places: readonly Place[] = [...runtimes, ...bundlers, ...browsers, ...compilers];
