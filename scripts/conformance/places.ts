import type { Dataset } from "../../src/generated/types.js";
import { type JsonSchema, referredName } from "../generate/json-schema.js";
import { datasetSchema } from "../generate/schemas.js";

type Path = readonly (string | number)[];

/** Where a value of the data stands, and what the schema says of it. */
export interface Place {
  /** The name of its type, or `undefined` if the schema has none for it. */
  readonly type: string | undefined;
  /** The type and the key that hold it, such as `Quote.speaker`; for an entry of a list, those of the list. */
  readonly field: string;
  readonly schema: JsonSchema;
  readonly nullable: boolean;
  /** Whether the value is `null`. */
  readonly empty: boolean;
  /** From the dataset down to it. */
  readonly path: Path;
}

const root = datasetSchema();

/** What a schema refers to, and without the `null` that it may allow. */
function resolved(schema: JsonSchema): Pick<Place, "type" | "schema" | "nullable"> {
  if (schema.anyOf) {
    const others = schema.anyOf.filter((branch) => branch.type !== "null");
    if (others.length !== 1) throw new Error("The walk over the schema knows anyOf only as a type or null.");
    return { ...resolved(others[0]!), nullable: true };
  }
  const name = referredName(schema);
  if (name === undefined) return { type: undefined, schema, nullable: false };
  return { ...resolved(root.$defs![name]!), type: name };
}

function* walk(given: JsonSchema, value: unknown, field: string, path: Path): Iterable<Place> {
  const { type, schema, nullable } = resolved(given);
  yield { type, field, schema, nullable, empty: value === null, path };
  if (value === null) return;
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* walk(schema.items!, entry, field, [...path, index]);
  }
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    yield* walk(property, (value as Record<string, unknown>)[key], `${type ?? field}.${key}`, [...path, key]);
  }
}

/** The place of every value of a dataset. */
export function places(dataset: Dataset): readonly Place[] {
  return Object.entries(root.properties!).flatMap(([name, schema]) => [
    ...walk(schema, dataset[name as keyof Dataset], name, [name]),
  ]);
}

/** A copy of a value, with no entry of a list that neither the path goes through nor the schema asks for. */
function trimmed(given: JsonSchema, value: unknown, path: Path | undefined, change: (value: unknown) => unknown) {
  const { schema } = resolved(given);
  const [next, ...rest] = path ?? [];
  const inner = (schema: JsonSchema, value: unknown, isOnPath: boolean): unknown =>
    trimmed(schema, value, isOnPath ? rest : undefined, change);
  let copy = value;
  if (Array.isArray(value)) {
    const kept = typeof next === "number" ? [value[next]] : value.slice(0, Number(schema.minItems ?? 0));
    copy = kept.map((entry) => inner(schema.items!, entry, typeof next === "number"));
  } else if (value !== null && schema.properties) {
    const entries = Object.entries(value as object).map(([key, nested]) => [
      key,
      inner(schema.properties![key]!, nested, key === next),
    ]);
    copy = Object.fromEntries(entries);
  }
  return path?.length === 0 ? change(copy) : copy;
}

/** A dataset of the one record around a place, trimmed, with another value at that place. */
export function around(dataset: Dataset, { path }: Place, change: (value: never) => unknown = (value) => value) {
  return trimmed(root, dataset, path, change as (value: unknown) => unknown);
}

/** The places of a dataset, those first that make the shortest document. */
export function shortestFirst(dataset: Dataset): readonly Place[] {
  const measured = places(dataset).map((place) => ({ place, length: JSON.stringify(around(dataset, place)).length }));
  return measured.sort((a, b) => a.length - b.length).map(({ place }) => place);
}

/** The first place of each key, by key. */
export function firstOfEach(
  places: readonly Place[],
  keyOf: (place: Place) => string | undefined,
): ReadonlyMap<string, Place> {
  const first = new Map<string, Place>();
  for (const place of places) {
    const key = keyOf(place);
    if (key !== undefined && !first.has(key)) first.set(key, place);
  }
  return first;
}
