import { independentWitnesses, quotes, quotesAbout, quotesAt, quotesBy, quotesIn } from "../../index.js";
import { drawQuotes } from "../draw-quote.js";
import { atLeastOne, inAll, selected } from "../filter.js";
import { type Format, printList, withExamples, withJsonLines } from "../output.js";
import type { SetUp } from "../session.js";

interface Options extends Format {
  readonly by?: string;
  readonly at?: string;
  readonly about?: string;
  readonly in?: string;
  readonly witnesses?: number;
}

export const setUpQuotes: SetUp = (command, session) => {
  command
    .option("--by <person>", "only what this person said")
    .option("--at <event>", "only quotes that belong to this event or a part of it")
    .option("--about <topic>", "only quotes about this topic or a narrower one")
    .option("--in <article>", "only quotes that this article prints")
    .option("--witnesses <n>", "only quotes with at least this many independent witnesses", atLeastOne)
    .action(({ by, at, about, in: article, witnesses, ...format }: Options) => {
      const found = inAll(
        quotes,
        selected(by, "person", quotesBy),
        selected(at, "event", quotesAt),
        selected(about, "topic", quotesAbout),
        selected(article, "article", quotesIn),
        witnesses === undefined ? undefined : quotes.filter((quote) => independentWitnesses(quote) >= witnesses),
      );
      printList(session, format, found, (canvas) => drawQuotes(canvas, found));
    });
  withExamples(withJsonLines(command), [
    ["quotes --by dieter-rehfeld", "What Dieter Rehfeld said"],
    [
      "quotes --by lühr --about digital-sovereignty",
      "What Hans-Henning Lühr said on one topic; a part of a name will do",
    ],
    ["quotes --at assembly-2019-bremen --json", "Everything that belongs to one assembly, for a program"],
  ]);
};
