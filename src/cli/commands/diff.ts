import { compareDatasets, type FieldChange } from "../../compare/compare-datasets.js";
import { draw, type Format, withExamples, withJson } from "../output.js";
import { readDataset } from "../read-dataset.js";
import type { SetUp } from "../session.js";
import { count } from "../words.js";

const LONGEST_VALUE = 120;

/** A value as one short line; what is not there is said so. */
function inShort(value: unknown): string {
  if (value === undefined) return "(nothing)";
  const text = JSON.stringify(value);
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE - 1)}…`;
}

const changeInWords = ({ before, after }: FieldChange): string[] => [`- ${inShort(before)}`, `+ ${inShort(after)}`];

export const setUpDiff: SetUp = (command, session) => {
  command.action((old: string, current: string | undefined, format: Format) => {
    const [before, after] = [readDataset(old), readDataset(current)];
    const comparison = compareDatasets(before.dataset, after.dataset);
    const { records, bump } = comparison;
    if (format.json) {
      session.out(`${JSON.stringify(comparison, null, 2)}\n`);
      return;
    }
    draw(session, (canvas) => {
      for (const { collection, record, kind, changes } of records) {
        canvas.gap();
        canvas.heading(`${collection}/${record} ${kind}`);
        canvas.fields(
          changes.map((change) => [change.pointer, changeInWords(change)] as const),
          2,
        );
      }
      canvas.gap();
      if (bump === null) canvas.text(`${before.what} and ${after.what} say the same.`, 0, "good");
      else
        canvas.text(
          `${count(records.length, "record")} differ${records.length === 1 ? "s" : ""}: a ${bump} change.`,
          0,
          "title",
        );
    });
  });
  withExamples(withJson(command), [["diff data", "A copy of the data files against the shipped data"]]);
};
