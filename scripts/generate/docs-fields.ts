import { collections, referable, type Vocabulary, vocabularies } from "../../src/model/index.js";
import { type JsonSchema, referredName } from "./json-schema.js";
import { datasetSchema } from "./schemas.js";
import { fieldOf } from "./shapes.js";
import { table } from "./docs-table.js";

const schema = datasetSchema();
const definitions = schema.$defs!;
const recordTypes = Object.keys(collections).map((name) => referredName(schema.properties![name]!.items!)!);

function definition(name: string): JsonSchema {
  const found = definitions[name];
  if (!found) throw new Error(`The schema has no type ${name}; it has ${Object.keys(definitions).join(", ")}.`);
  return found;
}

function typeInWords(property: JsonSchema, linkTo: string): string {
  const { type, list } = fieldOf(property);
  const name =
    type in definitions
      ? `[${type}](${linkTo}#${type.toLowerCase()})`
      : type === "constant"
        ? `\`${JSON.stringify(property.const)}\``
        : type;
  return list ? `list of ${name}` : name;
}

/**
 * The fields of a type as a table.
 *
 * @param linkTo the document with all types, as seen from the one with the table; empty if it is the same
 */
export function fieldTable(name: string, linkTo: string): string {
  const rows = Object.entries(definition(name).properties ?? {}).map(([key, property]) => [
    `\`${key}\``,
    typeInWords(property, linkTo),
    fieldOf(property).nullable ? "yes" : "no",
    property.description!,
  ]);
  return table(["field", "type", "`null`?", "meaning"], rows);
}

const section = (name: string, ...parts: readonly string[]): string => [`### ${name}`, ...parts].join("\n\n");

const objectSection = (name: string, home: string): string =>
  section(name, `${definition(name).description!}${home}`, fieldTable(name, ""));

function listSection({ title, meanings, reserved }: Vocabulary): string {
  const rows = Object.entries(meanings).map(([value, meaning]) => [`\`${value}\``, meaning, reserved[value] ?? ""]);
  const [says] = definition(title).description!.split("\n");
  const isReserved = Object.keys(reserved).length > 0;
  const head = ["value", "meaning", ...(isReserved ? ["why it is not used yet"] : [])];
  return section(
    title,
    says!,
    table(
      head,
      rows.map((row) => row.slice(0, head.length)),
    ),
  );
}

/** Every type of the schema: records, their parts, closed lists, texts and numbers, and ids. */
export function allTypes(): string {
  const lists = new Set(vocabularies.map(({ title }) => title));
  const names = Object.keys(definitions);
  const parts = names.filter((name) => definitions[name]!.properties && !recordTypes.includes(name));
  const scalars = names.filter((name) => !definitions[name]!.properties && !lists.has(name));
  const scalarRows = (wanted: readonly string[]) =>
    wanted.map((name) => {
      const { description, examples } = definition(name);
      return [`<a id="${name.toLowerCase()}"></a>${name}`, description!, `\`${JSON.stringify(examples?.[0])}\``];
    });
  return [
    "## Records",
    ...Object.keys(collections).map((name, index) => objectSection(recordTypes[index]!, ` A record of \`${name}\`.`)),
    "## Parts of records",
    ...parts.map((name) => objectSection(name, "")),
    "## Closed lists",
    "No other value is valid. A value that no record uses yet is kept with its reason.",
    ...vocabularies.map(listSection),
    "## Texts and numbers",
    table(["type", "meaning", "example"], scalarRows(scalars.filter((name) => !(name in referable)))),
    "## Ids",
    table(["type", "meaning", "example"], scalarRows(scalars.filter((name) => name in referable))),
  ].join("\n\n");
}
