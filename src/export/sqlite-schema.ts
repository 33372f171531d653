import { type Column, isNeverNull } from "./columns.js";
import { foreignKeysOf, type Table } from "./tables.js";

/** A name in SQL. */
export const quoted = (name: string): string => `"${name}"`;

const list = (names: readonly string[]): string => names.map(quoted).join(", ");

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

const types = { string: "TEXT", day: "TEXT", integer: "INTEGER", number: "REAL" } as const;

function checksOf({ name, type, constraints }: Column): string[] {
  const column = quoted(name);
  const { minimum, maximum, maxLength, enum: values } = constraints;
  return [
    ...(type === "day" ? [`date(${column}) IS ${column}`] : []),
    ...(values ? [`${column} IN (${values.map(text).join(", ")})`] : []),
    ...(minimum === undefined ? [] : [`${column} >= ${minimum}`]),
    ...(maximum === undefined ? [] : [`${column} <= ${maximum}`]),
    ...(maxLength === undefined ? [] : [`length(${column}) <= ${maxLength}`]),
  ];
}

function columnLines(column: Column): string {
  const checks = checksOf(column).map((check) => ` CHECK (${check})`);
  const comment = column.description.replaceAll("\n", "\n  -- ");
  return `  -- ${comment}\n  ${quoted(column.name)} ${types[column.type]}${isNeverNull(column) ? " NOT NULL" : ""}${checks.join("")}`;
}

/** That the fields of an object that may be `null` are there together or not at all. */
const presenceChecks = ({ columns }: Table): string[] =>
  columns.flatMap(({ name, presence, required }) => {
    if (presence === null || presence === name) return [];
    const [object, field] = [`${quoted(presence)} IS NULL`, `${quoted(name)} IS NULL`];
    return [required ? `CHECK ((${object}) = (${field}))` : `CHECK (${field} OR NOT (${object}))`];
  });

/** The statements that make a table, with what its columns mean, and the indexes of its foreign keys. */
export function tableStatements(table: Table): string {
  const { name, description, columns, primaryKey } = table;
  const foreignKeys = foreignKeysOf(table);
  const place = columns.filter(({ path }) => path === null).map((column) => column.name);
  const lines = [
    ...columns.map(columnLines),
    `  PRIMARY KEY (${list(primaryKey)})`,
    ...(place.length > 0 && place.join() !== primaryKey.join() ? [`  UNIQUE (${list(place)})`] : []),
    ...foreignKeys.map(
      (key) =>
        `  FOREIGN KEY (${list(key.columns)}) REFERENCES ${quoted(key.table)} (${list(key.refersTo)}) DEFERRABLE INITIALLY DEFERRED`,
    ),
    ...presenceChecks(table).map((check) => `  ${check}`),
  ];
  /* The columns that begin the primary key are indexed by it. */
  const indexes = foreignKeys
    .filter((key) => key.columns.join() !== primaryKey.slice(0, key.columns.length).join())
    .map(
      (key) =>
        `CREATE INDEX ${quoted(`${name}_by_${key.columns.join("_")}`)} ON ${quoted(name)} (${list(key.columns)});`,
    );
  return [
    `CREATE TABLE ${quoted(name)} (\n  -- ${description}\n${lines.join(",\n")}\n) STRICT, WITHOUT ROWID;`,
    ...indexes,
  ].join("\n");
}
