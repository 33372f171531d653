import { rules } from "../../rules/rules.js";
import { wellShaped } from "../../rules/well-shaped.js";
import { textRules } from "../../verify/text-rules.js";
import { type CaptureReport, verifyShaped } from "../../verify/verify-shaped.js";
import { ANNOTATIONS, annotations } from "../annotations.js";
import type { Canvas } from "../layout/canvas.js";
import { draw, type Format, withExamples, withJson } from "../output.js";
import { readDataset } from "../read-dataset.js";
import { readTexts } from "../read-texts.js";
import { report } from "../report.js";
import type { SetUp } from "../session.js";
import { count } from "../words.js";

interface VerifyOptions extends Format {
  readonly annotations?: true;
  readonly all?: true;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const overlapInWords = ({ overlaps }: CaptureReport): string =>
  overlaps.map(({ recorded, measured }) => percent(measured ?? recorded)).join(", ");

function drawCaptures(canvas: Canvas, captures: readonly CaptureReport[]): void {
  canvas.table(captures, [
    { title: "article", cell: ({ article }) => article, style: "id", whole: true },
    {
      title: "text",
      cell: ({ state, text }) => (state === "exact" ? text! : state === "missing" ? "not there" : `${text} (changed)`),
    },
    { title: "marks", cell: ({ marks, state }) => (state === "missing" ? "" : `${marks.found}/${marks.expected}`) },
    {
      title: "anchors",
      cell: ({ anchors, state }) => (state === "missing" ? "" : `${anchors.verified}/${anchors.expected}`),
    },
    { title: "overlap", cell: overlapInWords },
    { title: "verbatim", cell: ({ verbatim }) => (verbatim ? percent(verbatim.share) : "") },
  ]);
}

export const setUpVerify: SetUp = (command, session) => {
  command
    .option("--all", "expect the page of every article, and fail where one is missing")
    .option("--annotations", ANNOTATIONS)
    /* The shape of the shipped data was checked when the package was built. */
    .action((path: string, options: VerifyOptions) => {
      const { dataset, fileOf, isWhole } = readDataset();
      const { texts, leftOut } = readTexts(path);
      const verification = verifyShaped(dataset, wellShaped(dataset), texts);
      const { captures, unknown, violations } = verification;
      const missing = captures.filter(({ state }) => state === "missing");
      const isUnknown = missing.length === captures.length;
      if (violations.length > 0 || isUnknown || (options.all && missing.length > 0)) session.exitCode = 1;
      if (options.json) {
        session.out(`${JSON.stringify({ ...verification, leftOut }, null, 2)}\n`);
        return;
      }
      if (options.annotations) {
        session.out(annotations(violations, fileOf, isWhole));
        return;
      }
      if (isUnknown) {
        session.err(
          `None of ${count(unknown.length, "text")} in ${path} is a page of this dataset, nor another state of one.\n` +
            "Save an article as plain text in UTF-8; `vitako-dataset articles` lists them with their addresses.\n",
        );
        return;
      }
      draw(session, (canvas) => drawCaptures(canvas, captures));
      for (const { article, text, normalisedAway } of captures) {
        if (normalisedAway.length > 0) {
          session.out(`\n${text} is the captured text of ${article}, but for ${normalisedAway.join(" and ")}.\n`);
        }
      }
      if (unknown.length > 0) session.out(`\nOther texts: ${unknown.join(", ")}.\n`);
      if (leftOut.length > 0) session.out(`\nLeft out: ${leftOut.join("; ")}.\n`);
      if (violations.length > 0)
        session.out(`\n${report(violations, { ...session, rules: [...rules, ...textRules], fileOf })}`);
      else {
        const anchors = captures.reduce((sum, each) => sum + each.anchors.verified, 0);
        const held = captures.length - missing.length;
        session.out("\n");
        draw(session, (canvas) => {
          canvas.text(
            `Verified: ${count(anchors, "anchor")} in ${count(held, "text")}, character by character.`,
            0,
            "good",
          );
        });
        if (missing.length > 0) session.out(`Not there: ${missing.map(({ article }) => article).join(", ")}.\n`);
      }
    });
  withExamples(withJson(command), [
    ["verify <folder>", "Every page in a folder, saved as plain text"],
    ["verify <folder> --all", "As the maintainers do before a release"],
  ]);
};
