import datasetSchema from "../../schemas/dataset.schema.json" with { type: "json" };
import { references, shapes } from "../generated/shapes.js";

/** What every value of a column keeps to, beside its type. */
export interface Constraints {
  readonly enum?: readonly string[];
  /** A regular expression that is understood alike by JavaScript, Python and most others. */
  readonly pattern?: string;
  /** In code points. */
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface Column {
  /** In snake_case: `published_edtf` is the field `edtf` of the object in the field `published`. */
  readonly name: string;
  readonly description: string;
  /** A `day` is a string `YYYY-MM-DD`. */
  readonly type: "string" | "day" | "integer" | "number";
  /** Whether the value is never `null`, or, in an object that may be `null`, not unless the object is. */
  readonly required: boolean;
  readonly constraints: Constraints;
  /**
   * The keys that lead from the entry of a row to the value: none if the entry is the value itself. `null` for columns
   * that say to which record, and to which place in its list, the row belongs.
   */
  readonly path: readonly string[] | null;
  /** For a field of an object that may be `null`: the column that is `null` exactly if the object is. */
  readonly presence: string | null;
  /** The type of the ids in the column, if it refers to other records. */
  readonly refers: string | null;
}

/** A list in a record or in an entry of another list. */
export interface ListField {
  readonly path: readonly string[];
  /** The type of the entries. */
  readonly type: string;
  readonly description: string;
}

/** Whether no cell of the column is `null`. */
export const isNeverNull = ({ required, presence }: Column): boolean => required && presence === null;

interface JsonSchema extends Constraints {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly description?: string;
  readonly format?: string;
  readonly const?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

const schema = datasetSchema as unknown as JsonSchema;

/** What the schema says of a value, without the alternative `null` and the list around it. */
function valueSchema(property: JsonSchema): JsonSchema {
  const [value = property] = property.anyOf ?? [];
  if (value.items) return valueSchema(value.items);
  return value.$ref ? schema.$defs![value.$ref.replace("#/$defs/", "")]! : value;
}

/** `textFrom` becomes `text_from`, and `["published", "edtf"]` becomes `published_edtf`. */
export const snake = (...names: readonly string[]): string =>
  names.map((name) => name.replace(/(?<=.)[A-Z]/g, "_$&").toLowerCase()).join("_");

/** What the schema says of the dataset. */
export const datasetDescription = (): string => schema.description!;

/** What the schema says of a collection. */
export const collectionDescription = (name: string): string => schema.properties![name]!.description!;

/* The largest integer that JSON carries exactly is no limit of the subject. */
const limit = (maximum: number | undefined) => (maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum);

type Place = Pick<Column, "name" | "required" | "presence"> & {
  readonly path: readonly string[];
  readonly descriptions: readonly string[];
};

function columnOf(property: JsonSchema, type: string, { descriptions, ...place }: Place): Column {
  const value = valueSchema(property);
  const isDay = value.format === "date";
  const constraints = {
    enum: value.enum ?? (value.const === undefined ? undefined : [value.const]),
    pattern: isDay ? undefined : value.pattern,
    maxLength: value.maxLength,
    minimum: value.minimum,
    maximum: limit(value.maximum),
  };
  return {
    ...place,
    description: [...descriptions, ...(value.enum ? [value.description] : [])].join(" "),
    type: isDay ? "day" : (value.type as "string" | "integer" | "number"),
    constraints: JSON.parse(JSON.stringify(constraints)) as Constraints,
    /* The id of a record does not refer to it. */
    refers: type in references && place.path.join() !== "id" ? type : null,
  };
}

/** The column for the entries of a list of plain values. */
export function entryColumn(type: string, description: string): Column {
  const name = type in references ? snake(type.replace(/Id$/, "")) : "value";
  const place: Place = { name, path: [], required: true, presence: null, descriptions: [description] };
  return columnOf(schema.$defs![type]!, type, place);
}

/* The first field that is never `null` tells whether the object is there. */
function presenceOf(type: string, path: readonly string[]): string {
  const fields = Object.entries(shapes[type]!);
  const field = fields.find(([, { type: of, nullable, list }]) => !nullable && !list && !(of in shapes));
  if (!field) throw new Error(`No column of a table can tell whether ${path.join(".")} is null.`);
  return snake(...path, field[0]);
}

/** The plain values in an object as columns, single objects in it flattened, and its lists. */
export function fieldsOf(
  type: string,
  within: Pick<Place, "path" | "presence" | "descriptions"> = { path: [], presence: null, descriptions: [] },
): { readonly columns: readonly Column[]; readonly lists: readonly ListField[] } {
  const columns: Column[] = [];
  const lists: ListField[] = [];
  for (const [key, field] of Object.entries(shapes[type]!)) {
    const property = schema.$defs![type]!.properties![key]!;
    const path = [...within.path, key];
    const descriptions = [...within.descriptions, property.description!];
    if (field.list) {
      lists.push({ path, type: field.type, description: descriptions.join(" ") });
    } else if (field.type in shapes) {
      const presence = field.nullable ? presenceOf(field.type, path) : within.presence;
      const inner = fieldsOf(field.type, { path, presence, descriptions });
      columns.push(...inner.columns);
      lists.push(...inner.lists);
    } else {
      const [{ presence }, required] = [within, !field.nullable];
      columns.push(columnOf(property, field.type, { name: snake(...path), path, required, presence, descriptions }));
    }
  }
  return { columns, lists };
}
