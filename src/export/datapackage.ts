import { meta } from "../generated/meta.js";
import { type Column, datasetDescription, isNeverNull } from "./columns.js";
import { foreignKeysOf, type Table } from "./tables.js";

/** A table as it was written: under which path, with how many bytes and which digest. */
export interface Measured {
  readonly table: Table;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

const profile = (name: string): string => `https://datapackage.org/profiles/2.0/${name}.json`;

const types = { string: "string", day: "date", integer: "integer", number: "number" } as const;

const field = (column: Column) => ({
  name: column.name,
  type: types[column.type],
  description: column.description,
  constraints: { required: isNeverNull(column), ...column.constraints },
});

function resource({ table, path, bytes, sha256 }: Measured) {
  const { name, description, columns, primaryKey } = table;
  const foreignKeys = foreignKeysOf(table).map((key) => ({
    fields: key.columns,
    reference: { ...(key.table !== name && { resource: key.table }), fields: key.refersTo },
  }));
  return {
    $schema: profile("dataresource"),
    name,
    type: "table",
    path,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    dialect: {
      $schema: profile("tabledialect"),
      delimiter: ",",
      lineTerminator: "\n",
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: {
      $schema: profile("tableschema"),
      fields: columns.map(field),
      /* No text of the dataset is empty, so that an empty cell can only be `null`. */
      missingValues: [""],
      primaryKey,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

/** The descriptor of the tables, a Frictionless Data Package in version 2. */
export function datapackage(resources: readonly Measured[]): object {
  return {
    $schema: profile("datapackage"),
    name: meta.name,
    title: meta.name,
    description:
      `${datasetDescription()} An empty cell means that the value is unknown or does not exist (null): ` +
      "no text of the dataset is empty.",
    version: meta.version,
    licenses: [
      {
        name: "CC-BY-4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
        title: "Creative Commons Attribution 4.0 International",
      },
    ],
    resources: resources.map(resource),
  };
}
