import { searchQuotes } from "../../index.js";
import { type Kind, kinds } from "../catalogue.js";
import { drawQuotes } from "../draw-quote.js";
import { draw, type Format, printedAsJson, withExamples, withJsonLines } from "../output.js";
import { entriesOf, matching } from "../resolve.js";
import type { SetUp } from "../session.js";

const otherKinds: readonly Kind[] = kinds.filter((kind) => kind !== "quote");

export const setUpSearch: SetUp = (command, session) => {
  command.action((words: string[], format: Format) => {
    const typed = words.join(" ");
    const found = searchQuotes(typed);
    if (printedAsJson(session, format, found)) return;
    const others = matching(typed, entriesOf(otherKinds));
    draw(session, (canvas) => {
      if (found.length === 0) canvas.text(`No quote has all of this: ${typed}`);
      else drawQuotes(canvas, found);
      if (others.length === 0) return;
      canvas.gap();
      canvas.heading("Records with that name");
      for (const { record, names } of others) canvas.spread(names[0] ?? "", record.id, 2);
    });
  });
  withExamples(withJsonLines(command), [
    ["search souverän", "Quotes on sovereignty; souveraen and souveran find the same"],
    ["search rehfeld daten", "Where Dieter Rehfeld speaks of data"],
    ["search data safe", "The gists are searched in German and English"],
  ]);
};
