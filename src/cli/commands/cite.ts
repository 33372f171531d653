import { citationsOf, type CitationStyle, citationStyles, written } from "../../cite/index.js";
import * as dataset from "../../index.js";
import { withExamples } from "../output.js";
import { resolve } from "../resolve.js";
import type { AddCommand } from "../session.js";

interface Options {
  readonly style: CitationStyle;
  readonly json?: true;
}

export const addCite: AddCommand = (program, session) => {
  const style = program
    .createOption("--style <style>", "how the citations are written")
    .choices([...citationStyles])
    .default("text" satisfies CitationStyle);
  const command = program
    .command("cite")
    .description("cite articles, or quotes: once for each article that prints them, with the place in its text")
    .argument("<ids...>", "articles and quotes, each by its id, or by its title or words or a part of them")
    .addOption(style)
    .addOption(program.createOption("--json", "the same as --style csl-json").conflicts("style"))
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
