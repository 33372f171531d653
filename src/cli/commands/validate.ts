import { rules } from "../../rules/rules.js";
import { ANNOTATIONS, annotations } from "../annotations.js";
import { collectionNames } from "../../text/canonical.js";
import { checkFor, checkShipped } from "../check.js";
import { draw, type Format, printedAsJson, withExamples, withJsonLines } from "../output.js";
import { readDataset } from "../read-dataset.js";
import { report } from "../report.js";
import type { SetUp } from "../session.js";

const SHAPE_IS_LEFT_OUT =
  "The shape of the records was checked when this package was built. To check it as well: npm install zod\n";

/** How many records each collection has, in words. */
function sizeOf(dataset: Readonly<Record<string, unknown>>): string {
  const sizes = collectionNames.map((name) => [name, dataset[name]] as const);
  return sizes.flatMap(([name, records]) => (Array.isArray(records) ? [`${records.length} ${name}`] : [])).join(", ");
}

export const setUpValidate: SetUp = (command, session) => {
  command
    .option("--annotations", ANNOTATIONS)
    .action(async (path: string | undefined, format: Format & { readonly annotations?: true }) => {
      const { dataset, evidence, what, fileOf, isWhole } = readDataset(path);
      const check = await checkFor(path);
      if (check === checkShipped) session.err(SHAPE_IS_LEFT_OUT);
      const violations = check(dataset, evidence);
      if (violations.length > 0) session.exitCode = 1;
      if (printedAsJson(session, format, violations)) return;
      if (format.annotations) {
        session.out(annotations(violations, fileOf, isWhole));
        return;
      }
      if (violations.length > 0) session.out(report(violations, { ...session, rules, fileOf }));
      else draw(session, (canvas) => canvas.text(`No violations in ${what}: ${sizeOf(dataset)}.`, 0, "good"));
    });
  withExamples(withJsonLines(command), [
    ["validate", "The data of this package"],
    ["validate data", "A folder with your own copy of the data files"],
    ["validate data/quotes.json", "One file, together with the shipped data"],
  ]);
};
