import { citationsOf, type CitationStyle, citationStyles, written } from "../../cite/index.js";
import * as dataset from "../../index.js";
import { withExamples } from "../output.js";
import { resolve } from "../resolve.js";
import type { SetUp } from "../session.js";

interface Options {
  readonly style: CitationStyle;
  readonly json?: true;
}

export const setUpCite: SetUp = (command, session) => {
  const style = command
    .createOption("--style <style>", "how the citations are written")
    .choices([...citationStyles])
    .default("text" satisfies CitationStyle);
  command
    .addOption(style)
    .addOption(command.createOption("--json", "the same as --style csl-json").conflicts("style"))
    .action((typed: string[], { style: chosen, json }: Options) => {
      const records = typed.map((words) => resolve(words, ["article", "quote"]).record);
      const citations = [...new Set(records)].flatMap((record) => citationsOf(dataset, record));
      session.out(written(citations, json ? "csl-json" : chosen));
    });
  withExamples(command, [
    ["cite kommune21-2021-digital", "An article, as a sentence"],
    ["cite luehr-bundle-of-services --style biblatex", "A quote, as each article prints it, for LaTeX"],
    ["cite lecos-bremen kommune21-bremen --style ris", "Two articles, for a program that manages references"],
    ["cite rehfeld-beginning-of-a-technology --json", "For a citation processor, in CSL-JSON"],
  ]);
};
