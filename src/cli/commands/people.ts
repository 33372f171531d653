import { people, quotesBy, rolesOf, speakersAt, type Person } from "../../index.js";
import { inAll, selected } from "../filter.js";
import { type Format, printList, withExamples, withJsonLines } from "../output.js";
import type { SetUp } from "../session.js";
import { personName, roleInWords } from "../words.js";

interface Options extends Format {
  readonly at?: string;
  readonly of?: string;
}

const rolesInWords = (person: Person): string =>
  [...new Set(rolesOf(person).map(({ role }) => roleInWords(role)))].join("; ");

export const setUpPeople: SetUp = (command, session) => {
  command
    .option("--at <event>", "only people who spoke at this event or a part of it")
    .option("--of <organization>", "only people to whom an article gives a role in this organization")
    .action(({ at, of, ...format }: Options) => {
      const found = inAll(
        people,
        selected(at, "event", speakersAt),
        selected(of, "organization", ({ id }) =>
          people.filter(({ roles }) => roles.some(({ organization }) => organization === id)),
        ),
      );
      printList(session, format, found, (canvas) =>
        canvas.table(found, [
          { title: "id", cell: ({ id }) => id, style: "id", whole: true },
          { title: "name", cell: personName },
          { title: "called in the articles", cell: rolesInWords },
          { title: "quotes", cell: (person) => quotesBy(person).length },
        ]),
      );
    });
  withExamples(withJsonLines(command), [
    ["people", "Everybody in the dataset"],
    ["people --at panel-2019-bremen", "Who sat on the panel in Bremen"],
    ["people --of vitako --ndjson", "Who holds an office in the association, one JSON record per line"],
  ]);
};
