import { articles, organizations, people } from "../../index.js";
import { inAll } from "../filter.js";
import { type Format, printList, withExamples, withJsonLines } from "../output.js";
import type { SetUp } from "../session.js";
import { organizationName } from "../words.js";

interface Options extends Format {
  readonly kind?: string;
}

export const setUpOrganizations: SetUp = (command, session) => {
  const kinds = [...new Set(organizations.map(({ kind }) => kind))].sort();
  command
    .addOption(command.createOption("--kind <kind>", "only organizations of this kind").choices(kinds))
    .action(({ kind, ...format }: Options) => {
      const found = inAll(
        organizations,
        kind === undefined ? undefined : organizations.filter((organization) => organization.kind === kind),
      );
      printList(session, format, found, (canvas) =>
        canvas.table(found, [
          { title: "id", cell: ({ id }) => id, style: "id", whole: true },
          { title: "name", cell: organizationName },
          { title: "kind", cell: ({ kind: itsKind }) => itsKind, whole: true },
          {
            title: "people",
            cell: ({ id }) =>
              people.filter(({ roles }) => roles.some(({ organization }) => organization === id)).length,
          },
          { title: "articles", cell: ({ id }) => articles.filter(({ publisher }) => publisher === id).length },
        ]),
      );
    });
  withExamples(withJsonLines(command), [
    ["organizations", "All organizations, with the numbers of people and articles"],
    ["organizations --kind it-service-provider", "The providers of IT services"],
    ["people --of vitako", "Who has a role in one of them"],
  ]);
};
