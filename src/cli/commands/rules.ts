import { rules } from "../../rules/rules.js";
import { type Dialect, dialects, queryOf, relationalRules } from "../../sql/index.js";
import { textRules } from "../../verify/text-rules.js";
import { type Format, print, printedAsJson, withExamples, withJson } from "../output.js";
import type { SetUp } from "../session.js";

interface Options extends Format {
  readonly sql?: string;
}

interface Query {
  readonly rule: string;
  readonly title: string;
  readonly leaves: string | null;
  readonly sql: string;
}

function queriesIn(dialect: Dialect): Query[] {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  return relationalRules.map((rule) => ({
    rule: rule.id,
    title: titles.get(rule.id)!,
    leaves: rule.leaves,
    sql: queryOf(rule, dialect),
  }));
}

const statement = ({ rule, title, leaves, sql }: Query): string =>
  [`-- ${rule}: ${title}`, ...(leaves === null ? [] : [`-- Not checked by this query: ${leaves}.`]), `${sql};\n`].join(
    "\n",
  );

export const setUpRules: SetUp = (command, session) => {
  command
    .addOption(
      command
        .createOption("--sql <dialect>", "print a query for each rule that tables can tell about")
        .choices(dialects.map(({ name }) => name)),
    )
    .action(({ sql, ...format }: Options) => {
      const dialect = dialects.find(({ name }) => name === sql);
      if (dialect) {
        const queries = queriesIn(dialect);
        if (!printedAsJson(session, format, queries)) session.out(queries.map(statement).join("\n"));
        return;
      }
      const list = [...rules, ...textRules].map(({ id, title, why }) => ({ id, title, why }));
      print(session, format, list, (canvas) => canvas.fields(list.map(({ id, title }) => [id, title])));
    });
  withExamples(withJson(command), [
    ["rules", "What holds in every release"],
    ["rules --sql duckdb", "A query for each rule on references and keys, whose rows are the violations"],
    ["rules --sql spark --json", "The same for another engine, for a program"],
  ]);
};
