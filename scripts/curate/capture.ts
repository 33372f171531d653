import { CodePoints } from "../../src/text/code-points.js";
import { digest } from "../../src/text/digest.js";
import type { Region, Source } from "../../src/generated/types.js";
import type { DraftRegion, DraftSource } from "./draft.js";

/** A captured text together with what the dataset records of it. */
export interface CapturedText {
  readonly source: DraftSource;
  readonly points: CodePoints;
  readonly sha256: string;
  readonly regions: readonly Region[];
}

function fromLines(text: string, region: DraftRegion): Region {
  if (!("lines" in region)) return region;
  const lengths = text.split(/(?<=\n)/).map((line) => Array.from(line).length);
  const sum = (to: number) => lengths.slice(0, to).reduce((total, length) => total + length, 0);
  const [first, last] = region.lines;
  return { kind: region.kind, start: sum(first - 1), end: sum(last) };
}

/** Finds the text of a source: by its recorded digest, or by the file name that its draft gives. */
export function findCapture(source: DraftSource, texts: ReadonlyMap<string, string>): CapturedText | undefined {
  const found = [...texts].find(([name, text]) =>
    source.file === undefined ? digest(text) === source.sha256 : name === source.file,
  );
  if (!found) return undefined;
  const text = found[1];
  return {
    source,
    points: new CodePoints(text),
    sha256: digest(text),
    regions: source.regions.map((region) => fromLines(text, region)),
  };
}

/** The record of a capture, without its marks. */
export function recorded({ source, points, sha256, regions }: CapturedText): Omit<Source, "marks"> {
  const { article, capture, normalization } = source;
  return { article, capture, normalization, sha256, codePoints: points.length, regions };
}
