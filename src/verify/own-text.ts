import type { Source } from "../generated/types.js";
import type { CodePoints } from "../text/code-points.js";

/** The article's own text: headline, captions and body, without the furniture of the page. */
export function ownText(source: Pick<Source, "regions">, points: CodePoints): string {
  return source.regions
    .filter(({ kind }) => kind === "headline" || kind === "caption" || kind === "body")
    .map(({ start, end }) => points.slice(start, end))
    .join("\n");
}
