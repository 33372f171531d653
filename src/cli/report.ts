import type { Rule, Violation } from "../rules/index.js";
import type { CollectionName } from "../text/canonical.js";
import { groupBy } from "../query/lookup.js";
import { Canvas } from "./layout/canvas.js";
import type { Terminal } from "./terminal.js";
import { count } from "./words.js";

export interface ReportOptions extends Partial<Pick<Terminal, "columns" | "colour">> {
  /** The rules that were checked: their titles are a part of the report. */
  readonly rules: readonly Pick<Rule, "id" | "title">[];
  /** The file in which the records of a collection stand; else `<collection>.json`. */
  fileOf?(collection: CollectionName): string;
}

/** Violations as people read them: by file, each with its rule, record, place, finding, expectation and next step. */
export function report(violations: readonly Violation[], options: ReportOptions): string {
  const { rules, columns = 80, colour = false, fileOf = (collection) => `${collection}.json` } = options;
  const canvas = new Canvas({ columns, colour });
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const fileOfViolation = ({ collection, record }: Violation) =>
    collection === null ? (record ?? "(no file)") : fileOf(collection);
  const files = groupBy(violations, fileOfViolation);
  for (const [file, inFile] of files) {
    canvas.gap();
    canvas.heading(file);
    for (const { rule, collection, record, pointer, found, expected, next } of inFile) {
      canvas.gap();
      canvas.fields([[rule, titles.get(rule) ?? ""]], 2, "bad");
      canvas.fields(
        [
          ["record", collection === null ? null : record],
          ["at", pointer || null],
          ["found", found],
          ["expected", expected],
          ["next", next],
        ],
        4,
      );
    }
  }
  if (violations.length > 0) {
    const broken = new Set(violations.map(({ rule }) => rule));
    canvas.gap();
    canvas.text(
      `${count(violations.length, "violation")} of ${count(broken.size, "rule")} in ${count(files.size, "file")}.`,
      0,
      "title",
    );
  }
  return canvas.toString();
}
