import type { Terminal } from "../terminal.js";
import { type Paint, painter, type Style } from "./paint.js";
import { longestWord, widthOf, wrap, wrapCell } from "./wrap.js";

/** Beyond this width, running text is hard to read. */
const WIDEST_TEXT = 100;

/** A column of a table. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string | number;
  readonly style?: Style;
  /** Whether the cells must not be broken: ids, which are copied. */
  readonly whole?: boolean;
}

/** A label and its value; `null` values are left out. */
export type Field = readonly [label: string, value: string | readonly string[] | null];

const NARROWEST_COLUMN = 8;
const GAP = "  ";

/** Collects lines of a known width, and lays out text, fields and tables. */
export class Canvas {
  readonly #lines: string[] = [];
  readonly #paint: Paint;
  readonly #columns: number;

  constructor(terminal: Pick<Terminal, "columns" | "colour">) {
    this.#paint = painter(terminal.colour);
    this.#columns = terminal.columns;
  }

  get #textWidth(): number {
    return Math.min(this.#columns, WIDEST_TEXT);
  }

  toString(): string {
    return this.#lines.map((line) => `${line.trimEnd()}\n`).join("");
  }

  line(text = ""): void {
    this.#lines.push(text);
  }

  /** An empty line, unless there is one already. */
  gap(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== "") this.line();
  }

  /** Running text, every line indented. */
  text(text: string, indent = 0, style?: Style): void {
    for (const line of wrap(text, this.#textWidth - indent)) {
      this.line(" ".repeat(indent) + (style ? this.#paint(style, line) : line));
    }
  }

  heading(text: string, indent = 0): void {
    this.text(text, indent, "heading");
  }

  /** A line across, with a text at its beginning. */
  rule(text: string): void {
    const rest = Math.max(3, this.#textWidth - widthOf(text) - 4);
    this.line(
      `${this.#paint("quiet", "──")} ${this.#paint("heading", text)} ${this.#paint("quiet", "─".repeat(rest))}`,
    );
  }

  /** A text on the left and a quiet one at the right edge; two lines where both do not fit. */
  spread(left: string, right: string, indent = 0, style?: Style): void {
    const room = this.#textWidth - indent - widthOf(left) - widthOf(right);
    const painted = style ? this.#paint(style, left) : left;
    if (room >= GAP.length) {
      this.line(" ".repeat(indent) + painted + " ".repeat(room) + this.#paint("id", right));
    } else {
      this.text(left, indent, style);
      this.line(this.#paint("id", right.padStart(this.#textWidth)));
    }
  }

  /** Labels in one column, values in the next. */
  fields(entries: readonly Field[], indent = 0, labelStyle: Style = "quiet"): void {
    const shown = entries.flatMap(([label, value]) => {
      const values = typeof value === "string" ? [value] : (value ?? []);
      return values.map((one, index) => [index === 0 ? label : "", one] as const);
    });
    const labels = Math.max(0, ...shown.map(([label]) => widthOf(label)));
    for (const [label, value] of shown) {
      const lines = wrap(value, this.#textWidth - indent - labels - GAP.length);
      lines.forEach((line, index) => {
        const start = (index === 0 ? label : "").padEnd(labels);
        this.line(" ".repeat(indent) + this.#paint(labelStyle, start) + GAP + line);
      });
    }
  }

  /** Aligned columns. Where they do not fit, the widest ones are narrowed and their cells wrapped. */
  table<Row>(rows: readonly Row[], columns: readonly Column<Row>[], indent = 0): void {
    const cells = rows.map((row) => columns.map(({ cell }) => String(cell(row))));
    const numeric = columns.map(({ cell }) => rows.every((row) => typeof cell(row) === "number"));
    const widths = columns.map(({ title }, index) =>
      Math.max(widthOf(title), ...cells.map((row) => widthOf(row[index]!))),
    );
    this.#narrow(widths, columns, cells, this.#columns - indent - GAP.length * (columns.length - 1));
    const row = (values: readonly string[], style: (index: number) => Style | undefined) => {
      const wrapped = values.map((value, index) => wrapCell(value, widths[index]!));
      for (let line = 0; line < Math.max(...wrapped.map((lines) => lines.length)); line += 1) {
        const parts = wrapped.map((lines, index) => {
          const text = lines[line] ?? "";
          const padded = numeric[index] ? text.padStart(widths[index]!) : text.padEnd(widths[index]!);
          const wanted = style(index);
          return wanted ? this.#paint(wanted, padded) : padded;
        });
        this.line(" ".repeat(indent) + parts.join(GAP));
      }
    };
    row(
      columns.map(({ title }) => title),
      () => "quiet",
    );
    for (const values of cells) row(values, (index) => columns[index]!.style);
  }

  /** Takes what is too much from where there is the most to spare: down to the longest word, then further. */
  #narrow(
    widths: number[],
    columns: readonly Column<never>[],
    cells: readonly (readonly string[])[],
    room: number,
  ): void {
    const words = columns.map(({ title }, index) =>
      Math.max(...[title, ...cells.map((row) => row[index]!)].map(longestWord)),
    );
    for (const floors of [words, words.map((width) => Math.min(width, NARROWEST_COLUMN))]) {
      for (let excess = widths.reduce((sum, width) => sum + width, -room); excess > 0; excess -= 1) {
        const spare = columns.map(({ whole }, index) => (whole ? 0 : Math.max(0, widths[index]! - floors[index]!)));
        const most = spare.indexOf(Math.max(...spare));
        if (spare[most] === 0) break;
        widths[most]! -= 1;
      }
    }
  }
}
