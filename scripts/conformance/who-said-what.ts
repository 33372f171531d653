import type { Dataset } from "../../src/generated/types.js";
import { byId, quotesAt } from "../../src/query/index.js";

/** Who said what at which assembly, with which sources: one line per quote, its parts between tabs. */
export function whoSaidWhat({ events, people, quotes }: Pick<Dataset, "events" | "people" | "quotes">): string {
  const assemblies = events.filter((event) => event.partOf === null);
  const lines = assemblies.flatMap((assembly) =>
    quotesAt(quotes, events, assembly).map((quote) => {
      const { given, family } = byId(people, quote.speaker)!.name;
      const articles = quote.attestations.map(({ article }) => article).join(",");
      return [assembly.id, quote.eventRelation, `${given} ${family}`, quote.text, articles].join("\t");
    }),
  );
  return `${lines.join("\n")}\n`;
}
