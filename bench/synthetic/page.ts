import type { Mark, Region, Segment, Source } from "../../src/generated/types.js";
import { codePointLength } from "../../src/text/code-points.js";
import { digest } from "../../src/text/digest.js";

/** What stands before and after the running text of a page. */
export interface Furniture {
  readonly before: readonly Region["kind"][];
  readonly after: readonly Region["kind"][];
}

const FURNITURE_LENGTH = 160;
const OPENING = 240;

/* So much running text follows each quotation that all of them together stay below the share that may be quoted. */
const gapAfter = (length: number): number => 2 * length + 90;

/**
 * A captured page that grows while words are printed on it. Of its text only the marked stretches are
 * known, which is all that a source records.
 */
export class Page {
  readonly #regions: Region[] = [];
  readonly #marks: Mark[] = [];
  readonly #bodyStart: number;
  #end: number;

  constructor(
    readonly article: string,
    title: string,
    readonly furniture: Furniture,
  ) {
    this.#end = codePointLength(title) + 1;
    this.#regions.push({ kind: "headline", start: 0, end: this.#end });
    for (const kind of furniture.before) this.#append(kind, FURNITURE_LENGTH);
    this.#bodyStart = this.#end;
    this.#end += OPENING;
  }

  #append(kind: Region["kind"], length: number): void {
    this.#regions.push({ kind, start: this.#end, end: (this.#end += length) });
  }

  #printed(text: string): Segment {
    const start = this.#end;
    const length = codePointLength(text);
    this.#end += length + gapAfter(length);
    return { text, start, end: start + length, sha256: digest(text) };
  }

  /** Prints the words of a quote in quotation marks: one stretch, or several with a reporting clause between them. */
  quote(texts: readonly string[], quote: string): Segment[] {
    return texts.map((text) => {
      const segment = this.#printed(text);
      const { start, end, sha256 } = segment;
      this.#marks.push({ start, end, sha256, class: "speech", quote, reason: null });
      return segment;
    });
  }

  /** Prints words in quotation marks that nobody said. */
  mark(text: string, kind: Exclude<Mark["class"], "out-of-scope">, reason: string): void {
    const { start, end, sha256 } = this.#printed(text);
    this.#marks.push({ start, end, sha256, class: kind, quote: null, reason });
  }

  /** The audit trail of the page; nothing can be printed on it afterwards. */
  source(capture: Source["capture"]): Source {
    this.#regions.push({ kind: "body", start: this.#bodyStart, end: this.#end });
    const outOfScope = this.#end;
    for (const kind of this.furniture.after) this.#append(kind, FURNITURE_LENGTH);
    if (this.furniture.after.includes("teasers")) {
      this.#marks.push({
        start: outOfScope + 10,
        end: outOfScope + 40,
        sha256: digest(`${this.article} teaser`),
        class: "out-of-scope",
        quote: null,
        reason: "It belongs to the announcement of another article.",
      });
    }
    return {
      article: this.article,
      capture,
      normalization: "nfc-lf",
      sha256: digest(this.article),
      codePoints: this.#end,
      regions: this.#regions,
      marks: this.#marks,
    };
  }
}
