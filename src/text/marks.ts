import { CodePoints } from "./code-points.js";

/** A quoted stretch: the position of its words, without the quotation marks, in code points. */
export interface QuotedStretch {
  readonly start: number;
  readonly end: number;
  /** How many other quoted stretches enclose it. */
  readonly depth: number;
  /** The opening and the closing mark as printed; an empty closing mark if it is missing. */
  readonly style: readonly [open: string, close: string];
}

/** Which marks close a stretch, by the mark that opened it. */
const CLOSERS: Readonly<Record<string, string>> = {
  "„": '“”"',
  "“": "”",
  "‚": "‘’",
  "‘": "’",
  "»": "«",
  "«": "»",
  "›": "‹",
  "‹": "›",
  '"': '"',
};

/** Marks that careless typing uses on both sides: they close only where a closing mark can stand. */
const CARELESS_CLOSERS: Readonly<Record<string, string>> = { "„": "„", "“": "“„" };

const isWordCharacter = (point: string | undefined): boolean => point !== undefined && /[\p{L}\p{N}]/u.test(point);

const isBlank = (point: string | undefined): boolean => point === undefined || /\s/.test(point);

/**
 * Finds every quoted stretch of a text in order of position, nested ones included. Knows „ “, “ ”,
 * » «, « », ‚ ‘, ‘ ’, › ‹ and " ", and „ or “ on both sides; an apostrophe between letters is none.
 *
 * @example
 * quotedStretches("Er sagte „ja“."); // [{ start: 10, end: 12, depth: 0, style: ["„", "“"] }]
 */
export function quotedStretches(text: string): QuotedStretch[] {
  const points = new CodePoints(text);
  const open: { mark: string; start: number }[] = [];
  const found: QuotedStretch[] = [];
  for (let index = 0; index < points.length; index += 1) {
    const point = points.at(index)!;
    const innermost = open.at(-1);
    const apostrophe =
      /[’‘]/.test(point) && isWordCharacter(points.at(index - 1)) && isWordCharacter(points.at(index + 1));
    if (apostrophe) continue;
    const canClose = !isBlank(points.at(index - 1)) && !isWordCharacter(points.at(index + 1));
    const closes =
      innermost &&
      (CLOSERS[innermost.mark]!.includes(point) || (canClose && CARELESS_CLOSERS[innermost.mark]?.includes(point)));
    if (closes) {
      open.pop();
      found.push({ start: innermost.start, end: index, depth: open.length, style: [innermost.mark, point] });
    } else if (point in CLOSERS) {
      open.push({ mark: point, start: index + 1 });
    }
  }
  for (const { mark, start } of open) {
    found.push({ start, end: points.length, depth: 0, style: [mark, ""] });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
