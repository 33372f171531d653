import { shapes } from "../generated/shapes.js";
import { tablesOf } from "../export/tables.js";
import type { Dialect } from "./dialect.js";
import { recordColumn } from "./names.js";

/** The tables whose entries have ids, other than the ledger of ids; those in records come last. */
const tablesWithIds = () =>
  tablesOf()
    .filter(({ type, name }) => shapes[type]?.id !== undefined && name !== "ids")
    .sort((a, b) => Number(a.list !== null) - Number(b.list !== null));

/** Every id with the place where its record stands. */
export const homes = (): string =>
  `"homes" ("rank", "collection", "table_name", "record_id", "position", "id") AS (\n${tablesWithIds()
    .map((table, rank) => {
      const collection = table.list?.path.at(-1) ?? table.collection;
      const position = table.list ? '"position"' : "0";
      return `  SELECT ${rank}, '${collection}', '${table.name}', "${recordColumn(table)}", ${position}, "id" FROM "${table.name}"`;
    })
    .join("\n  UNION ALL\n")}\n)`;

/** The same with a number that tells the first place of an id, in the order of the collections, from further ones. */
export const countedHomes = ({ byCodePoint }: Dialect): string =>
  `"counted" ("table_name", "record_id", "id", "occurrence") AS (
  SELECT "table_name", "record_id", "id",
    ROW_NUMBER() OVER (PARTITION BY "id" ORDER BY "rank", "record_id"${byCodePoint}, "position")
  FROM "homes"
)`;
