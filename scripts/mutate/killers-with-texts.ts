import type { Dataset } from "../../src/generated/types.js";
import { Context } from "../../src/rules/context.js";
import { heldText, recognise } from "../../src/verify/recognise.js";
import { textRules } from "../../src/verify/text-rules.js";
import { mutated, type Mutant } from "./mutant.js";
import { groupOf } from "./score.js";

/** What the captured texts say about mutants that the offline rules do not report. */
export function withTexts(
  dataset: Dataset,
  texts: Readonly<Record<string, string>>,
  mutants: readonly Mutant[],
): { killed: number; problems: string[] } {
  const held = Object.entries(texts).map(([name, raw]) => heldText(name, raw));
  const problems: string[] = [];
  let killed = 0;
  for (const mutant of mutants) {
    const data = mutated(dataset, mutant);
    const recognised = recognise(data.sources, data.quotes, held);
    const recognitions = new Map(recognised.map((each) => [each.source.article, each]));
    const context = new Context(data, [], {});
    const isKilled = textRules.some((rule) => [...rule.check(context, recognitions)].length > 0);
    if (isKilled) killed += 1;
    if (!isKilled && groupOf(mutant)?.withTexts === "killed") {
      problems.push(`survives even with the texts: ${mutant.operator} at ${mutant.pointer}`);
    }
  }
  return { killed, problems };
}
