import fc from "fast-check";
import schema from "../../schemas/dataset.schema.json" with { type: "json" };
import { recordTypes, references, shapes } from "../../src/generated/shapes.js";
import type { Dataset } from "../../src/generated/types.js";
import { type CollectionName, collectionNames } from "../../src/text/canonical.js";

/* Datasets of the right shape with every field filled and every field null, and with texts that formats stumble over. */

const definitions = schema.$defs as unknown as Record<
  string,
  { enum?: string[]; properties?: Record<string, { const?: string }> }
>;

const pieces = [
  "a",
  "Z",
  "ä",
  "ß",
  "é",
  "0",
  "-1",
  '"',
  '""',
  "'",
  ",",
  ";",
  "\\",
  "\t",
  "|",
  "=1+1",
  "@",
  "„",
  "“",
  "–",
  "\u00A0",
  "😀",
  "NULL",
  "NA",
  "true",
  "1e5",
  "%",
  "{",
  "$&",
];

/** One line of text, as the model wants it: not empty, and with no blank at either end. */
const line = fc
  .array(fc.constantFrom(...pieces, " "), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join("").trim())
  .filter((text) => text !== "");

const day = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const RECORDS = 3;

/** The ids of the records that every dataset here has. */
const idsIn = (collection: string): string[] => Array.from({ length: RECORDS }, (_, index) => `${collection}-${index}`);

function plain(type: string): fc.Arbitrary<unknown> {
  const collections = references[type];
  if (collections) return fc.constantFrom(...collections.flatMap(idsIn));
  const values = definitions[type]?.enum;
  if (values) return fc.constantFrom(...values);
  if (type === "Day") return day;
  if (type === "Offset") return fc.nat(10_000_000);
  if (type === "integer") return fc.nat(Number.MAX_SAFE_INTEGER);
  if (type === "number") return fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
  return line;
}

function valueOf(type: string): fc.Arbitrary<unknown> {
  if (!(type in shapes)) return plain(type);
  const fields = Object.entries(shapes[type]!).map(([key, field]): [string, fc.Arbitrary<unknown>] => {
    const fixed = definitions[type]!.properties![key]!.const;
    const value = fixed === undefined ? valueOf(field.type) : fc.constant(fixed);
    const whole = field.list ? fc.array(value, { maxLength: 3 }) : value;
    return [key, field.nullable ? fc.option(whole) : whole];
  });
  return fc.record(Object.fromEntries(fields));
}

/** The records of a collection, each with its id or, where it has none, with its article. */
function recordsOf(collection: CollectionName): fc.Arbitrary<unknown[]> {
  const type = recordTypes[collection];
  if (collection === "ids") return fc.tuple(...everyId.map((id) => withFields(type, { id: fc.constant(id) })));
  if (!("id" in shapes[type]!)) {
    return fc.tuple(...idsIn("articles").map((article) => withFields(type, { article: fc.constant(article) })));
  }
  /* Decisions are the one kind of record inside of others: every event gets the one with its number. */
  const inner = (id: string) => ({ decisions: fc.tuple(withFields("Decision", { id: fc.constant(id) })) });
  const decisionIds = idsIn("decisions");
  return fc.tuple(
    ...idsIn(collection).map((id, index) =>
      withFields(type, { id: fc.constant(id), ...(collection === "events" && inner(decisionIds[index]!)) }),
    ),
  );
}

const everyId = [...new Set(Object.values(references).flat())].flatMap(idsIn).sort();

/** Values of an object type, with some of the fields made otherwise. */
const withFields = (type: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> =>
  fc.tuple(valueOf(type), fc.record(fields)).map(([value, more]) => ({ ...(value as object), ...more }));

/** Whether a text is the id of a record in these datasets; no other text is. */
export const isId = (value: unknown): boolean => everyId.includes(value as string);

/** Datasets that keep to the schema, to the order of the records and to the references, and to no other rule. */
export const worlds: fc.Arbitrary<Dataset> = fc
  .record(Object.fromEntries(collectionNames.map((name) => [name, recordsOf(name)])))
  .map((dataset) => dataset as unknown as Dataset);
