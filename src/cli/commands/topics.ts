import { articlesAbout, quotesAbout, topics, type Topic } from "../../index.js";
import { inAll } from "../filter.js";
import { type Format, printList, withExamples, withJsonLines } from "../output.js";
import type { SetUp } from "../session.js";

interface Options extends Format {
  readonly kind?: string;
}

interface Node {
  readonly topic: Topic;
  readonly depth: number;
}

/** The topics as a tree: each one below the broader one, if that is in the list. */
function asTree(list: readonly Topic[], broader: string | null = null, depth = 0): readonly Node[] {
  const ids = new Set(list.map(({ id }) => id));
  const parentOf = (topic: Topic) => (topic.broader !== null && ids.has(topic.broader) ? topic.broader : null);
  return list
    .filter((topic) => parentOf(topic) === broader)
    .flatMap((topic) => [{ topic, depth }, ...asTree(list, topic.id, depth + 1)]);
}

export const setUpTopics: SetUp = (command, session) => {
  const kinds = [...new Set(topics.map(({ kind }) => kind))].sort();
  command
    .addOption(command.createOption("--kind <kind>", "only topics of this kind").choices(kinds))
    .action(({ kind, ...format }: Options) => {
      const found = inAll(topics, kind === undefined ? undefined : topics.filter((topic) => topic.kind === kind));
      printList(session, format, found, (canvas) =>
        canvas.table(asTree(found), [
          { title: "id", cell: ({ topic }) => topic.id, style: "id", whole: true },
          { title: "topic", cell: ({ topic, depth }) => "  ".repeat(depth) + topic.label.en },
          { title: "quotes", cell: ({ topic }) => quotesAbout(topic).length },
          { title: "articles", cell: ({ topic }) => articlesAbout(topic).length },
        ]),
      );
    });
  withExamples(withJsonLines(command), [
    ["topics", "All topics"],
    ["topics --kind project", "Projects with a name"],
    ["quotes --about digital-sovereignty", "What was said on one topic"],
  ]);
};
