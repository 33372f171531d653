import { articles, articlesAbout, articlesOn, quotesIn } from "../../index.js";
import { inAll, selected } from "../filter.js";
import { inOrderOfTime } from "../order.js";
import { type Format, printList, withExamples, withJsonLines } from "../output.js";
import type { SetUp } from "../session.js";
import { articleInWords, count } from "../words.js";

interface Options extends Format {
  readonly on?: string;
  readonly about?: string;
  readonly publisher?: string;
}

export const setUpArticles: SetUp = (command, session) => {
  command
    .option("--on <event>", "only articles that report this event or a part of it")
    .option("--about <topic>", "only articles about this topic or a narrower one")
    .option("--publisher <organization>", "only articles that this organization published")
    .action(({ on, about, publisher, ...format }: Options) => {
      const matching = inAll(
        articles,
        selected(on, "event", articlesOn),
        selected(about, "topic", articlesAbout),
        selected(publisher, "organization", ({ id }) => articles.filter((article) => article.publisher === id)),
      );
      const found = inOrderOfTime(matching, ({ published }) => published);
      printList(session, format, found, (canvas) => {
        for (const article of found) {
          canvas.gap();
          canvas.spread(articleInWords(article), article.id, 0, "title");
          canvas.text(article.title, 2);
          canvas.text(`${article.kind}, ${count(quotesIn(article).length, "quote")}`, 2, "quiet");
        }
      });
    });
  withExamples(withJsonLines(command), [
    ["articles", "All articles"],
    ["articles --on assembly-2019-bremen", "Who reported the assembly in Bremen"],
    ["articles --publisher kommune21 --about open-source", "What one magazine published on a topic"],
  ]);
};
