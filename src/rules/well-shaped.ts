import type { Dataset } from "../generated/types.js";
import type { Shaped } from "./shape.js";

/** Data that are known to fit the schema, as the check of their shape would sort them. */
export function wellShaped(data: unknown): Shaped {
  return { dataset: data as Dataset, problems: [], kept: {}, strings: new Set(), unreadable: false };
}
