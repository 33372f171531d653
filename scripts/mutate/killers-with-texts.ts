import type { Dataset } from "../../src/generated/types.js";
import { Context } from "../../src/rules/context.js";
import { heldText, recognise } from "../../src/verify/recognise.js";
import { textRules } from "../../src/verify/text-rules.js";
import { ownStrings } from "../../src/verify/strings.js";
import { words } from "../../src/text/overlap.js";
import { mutated, type Mutant } from "./mutant.js";
import { withValue } from "./mutants.js";
import { groupOf } from "./score.js";

/** Own words replaced by a sentence that somebody else wrote: the mutants that only the texts allow to make. */
function* pastedSentences(dataset: Dataset, texts: Readonly<Record<string, string>>): Iterable<Mutant> {
  const sentence = words(Object.values(texts)[0] ?? "")
    .slice(100, 112)
    .join(" ");
  for (const { at } of ownStrings(new Context(dataset, [], {}))) {
    if (!("path" in at)) continue;
    const { collection, index, path } = at;
    const records = dataset[collection].with(index, withValue(dataset[collection][index], path, sentence) as never);
    const pointer = `/${[collection, index, ...path].join("/")}`;
    yield { operator: "paste a sentence", field: collection, pointer, collection, index, records };
  }
}

/** What the captured texts say about mutants that the offline rules do not report. */
export function withTexts(
  dataset: Dataset,
  texts: Readonly<Record<string, string>>,
  mutants: readonly Mutant[],
): { killed: number; problems: string[] } {
  const held = Object.entries(texts).map(([name, raw]) => heldText(name, raw));
  const problems: string[] = [];
  let killed = 0;
  for (const mutant of [...mutants, ...pastedSentences(dataset, texts)]) {
    const data = mutated(dataset, mutant);
    const recognised = recognise(data.sources, data.quotes, held);
    const recognitions = new Map(recognised.map((each) => [each.source.article, each]));
    const context = new Context(data, [], {});
    const isKilled = textRules.some((rule) => [...rule.check(context, recognitions)].length > 0);
    const group = groupOf(mutant);
    if (isKilled && group) killed += 1;
    if (!isKilled && group?.withTexts !== "survive") {
      problems.push(`survives even with the texts: ${mutant.operator} at ${mutant.pointer}`);
    }
  }
  return { killed, problems };
}
