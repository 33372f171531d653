import type { Dataset } from "../../src/generated/types.js";
import { collections, MarkClass } from "../../src/model/index.js";
import { groupBy } from "../../src/query/lookup.js";
import { independentWitnesses } from "../../src/query/index.js";
import { verbatimShare } from "../../src/text/verbatim-share.js";
import { table } from "./docs-table.js";

/** The collections, how many records each has, and what they are. */
export function collectionTable(dataset: Dataset): string {
  const rows = Object.entries(collections).map(([name, schema]) => [
    `\`${name}\``,
    dataset[name as keyof Dataset].length,
    `\`${schema.element.meta()!.id}\``,
    schema.meta()!.description!,
  ]);
  return table(["collection", "records", "type", "what it holds"], rows);
}

/** How many articles print a quote, and how many of them are independent witnesses. */
export function witnessTable({ quotes, articles }: Dataset): string {
  const witnesses = (quote: Dataset["quotes"][number]) => independentWitnesses(quotes, articles, quote);
  const groups = groupBy(quotes, (quote) => `${quote.attestations.length} ${witnesses(quote)}`);
  const rows = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => [...key.split(" "), group.length]);
  const attestations = quotes.reduce((sum, quote) => sum + quote.attestations.length, 0);
  rows.push([`in all ${attestations} attestations`, "", quotes.length]);
  return table(["articles that print the quote", "independent witnesses", "quotes"], rows);
}

/** The ledger of quotation marks, counted by article and class. */
export function markTable({ sources }: Dataset): string {
  const kinds: [head: string, is: (mark: Dataset["sources"][number]["marks"][number]) => boolean][] = [
    ["quotation marks", () => true],
    ["in a quote", ({ quote }) => quote !== null],
    ...MarkClass.options.map((each): (typeof kinds)[number] => [
      each === "speech" ? "speech, no speaker" : each,
      (mark) => mark.class === each && mark.quote === null,
    ]),
  ];
  const rows = sources.map(({ article, marks }) => [
    `\`${article}\``,
    ...kinds.map(([, is]) => marks.filter(is).length),
  ]);
  const sums = kinds.map(([, is]) => sources.flatMap(({ marks }) => marks.filter(is)).length);
  return table(["article", ...kinds.map(([head]) => head)], [...rows, ["all", ...sums]]);
}

/** How much of the body of each article stands in quotes. */
export function shareTable({ sources, quotes }: Dataset): string {
  const attestations = quotes.flatMap((quote) => quote.attestations);
  const rows = sources.map(({ article, regions }) => {
    const segments = attestations.filter((each) => each.article === article).flatMap((each) => each.segments);
    const { share, longestRun } = verbatimShare(segments, regions);
    return [`\`${article}\``, `${(share * 100).toFixed(1)} %`, longestRun];
  });
  return table(["article", "share of the body in quotes", "longest run, in code points"], rows);
}
