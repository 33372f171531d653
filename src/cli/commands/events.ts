import { articlesOn, events, eventsBetween, quotesAt, speakersAt } from "../../index.js";
import { day, inAll, selected } from "../filter.js";
import { dateInWords } from "../layout/date-in-words.js";
import { inOrderOfTime } from "../order.js";
import { type Format, printList, withExamples, withJsonLines } from "../output.js";
import type { SetUp } from "../session.js";

interface Options extends Format {
  readonly from?: string;
  readonly to?: string;
  readonly with?: string;
  readonly about?: string;
}

export const setUpEvents: SetUp = (command, session) => {
  command
    .option("--from <day>", "only events that may have taken place on this day or later (YYYY-MM-DD)", day)
    .option("--to <day>", "only events that may have taken place on this day or earlier (YYYY-MM-DD)", day)
    .option("--with <person>", "only events at which this person spoke")
    .option("--about <topic>", "only events about this topic")
    .action(({ from, to, with: person, about, ...format }: Options) => {
      const matching = inAll(
        events,
        eventsBetween(from ?? "0000-01-01", to ?? "9999-12-31"),
        selected(person, "person", (record) => events.filter((event) => speakersAt(event).includes(record))),
        selected(about, "topic", ({ id }) => events.filter(({ topics }) => topics.includes(id))),
      );
      const found = inOrderOfTime(matching, ({ date }) => date);
      printList(session, format, found, (canvas) =>
        canvas.table(found, [
          { title: "id", cell: ({ id }) => id, style: "id", whole: true },
          { title: "date", cell: ({ date }) => dateInWords(date, "short") },
          { title: "what", cell: ({ name }) => name.en },
          { title: "articles", cell: (event) => articlesOn(event).length },
          { title: "quotes", cell: (event) => quotesAt(event).length },
        ]),
      );
    });
  withExamples(withJsonLines(command), [
    ["events", "All events"],
    ["events --from 2021-01-01", "What may have taken place in 2021 or later"],
    ["events --with hans-henning-luehr", "Where Hans-Henning Lühr spoke"],
  ]);
};
