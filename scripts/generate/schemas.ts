import * as z from "zod";
import { collections, Dataset, referable } from "../../src/model/index.js";
import type { JsonSchema } from "./json-schema.js";
import { portablePattern } from "./portable-pattern.js";

/** The ids that exist, by id type. */
export type KnownIds = Record<keyof typeof referable, readonly string[]>;

type Target = "draft-2020-12" | "draft-7";

function toJsonSchema(schema: z.ZodType, target: Target = "draft-2020-12"): JsonSchema {
  const text = JSON.stringify(z.toJSONSchema(schema, { target }));
  /* Not by zod's own hook, which runs before it compares what a field repeats of its type. */
  return JSON.parse(text, (key, value: unknown) =>
    key === "pattern" && typeof value === "string" ? portablePattern(value) : value,
  ) as JsonSchema;
}

export const datasetSchema = () => toJsonSchema(Dataset);

/** The dataset schema in which every reference is an enum of the ids that exist. */
export function closedSchema(known: KnownIds): JsonSchema {
  const schema = datasetSchema();
  schema.description += " Closed world: every reference is limited to the ids of this release.";
  for (const [name, ids] of Object.entries(known)) {
    const { title, description } = schema.$defs![name]!;
    schema.$defs![name] = { type: "string", enum: [...ids], title: title!, description: description! };
  }
  return schema;
}

/** A schema without descriptions and examples; the description of its root stays. */
function bare({ description, ...schema }: JsonSchema): JsonSchema {
  const withoutTexts = (key: string, value: unknown) => {
    /* A field of a record may have such a name as well; what is said of it is an object. */
    const isText = (key === "description" && typeof value === "string") || (key === "examples" && Array.isArray(value));
    return isText ? undefined : value;
  };
  const kept = JSON.parse(JSON.stringify(schema), withoutTexts) as JsonSchema;
  return { ...kept, description: `${description} Fields are described in dataset.schema.json.` };
}

/** Every published schema by file name. */
export function schemas(known: KnownIds): Record<string, JsonSchema> {
  const perCollection = Object.entries(collections).map(([name, schema]) => [
    `${name}.schema.json`,
    toJsonSchema(schema.meta({ ...schema.meta(), title: name[0]!.toUpperCase() + name.slice(1) })),
  ]);
  return {
    ...Object.fromEntries(perCollection),
    "dataset.schema.json": datasetSchema(),
    "dataset.closed.schema.json": bare(closedSchema(known)),
    "dataset.draft-07.schema.json": bare(toJsonSchema(Dataset, "draft-7")),
  };
}
