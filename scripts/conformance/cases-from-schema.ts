import type { Dataset } from "../../src/generated/types.js";
import { referable, vocabularies } from "../../src/model/index.js";
import { pointerTo } from "../../src/text/json-pointer.js";
import { knownIds } from "../generate/known-ids.js";
import { type Case, openSchemas } from "./case.js";
import { firstOfEach, type Place } from "./places.js";

type IdType = keyof typeof referable;

/**
 * What the schema says of every type: no unknown key, no missing key, no `null` where it is not
 * allowed, no other value in a closed list, and in the closed schema no id that does not exist.
 */
export function casesFromSchema(dataset: Dataset, places: readonly Place[]): readonly Case[] {
  const replaced = (
    description: string,
    { path }: Place,
    value: unknown,
    acceptedBy: Case["acceptedBy"] = [],
  ): Case => ({
    description,
    changes: [[pointerTo(path), value]],
    acceptedBy,
  });

  const objects = firstOfEach(places, ({ type, schema, empty }) => (schema.properties && !empty ? type : undefined));
  const byObject = [...objects].flatMap(([type, { schema, path }]): Case[] => {
    const last = Object.keys(schema.properties!).at(-1)!;
    return [
      {
        description: `${type}: an unknown key`,
        changes: [[pointerTo([...path, "unknownKey"]), true]],
        acceptedBy: [],
      },
      {
        description: `${type}: no key "${last}"`,
        changes: [[pointerTo([...path, last])]],
        acceptedBy: [],
      },
    ];
  });

  const required = firstOfEach(places, ({ type, nullable, isEntry }) => (nullable || isEntry ? undefined : type));
  const byNull = [...required].map(([type, place]) => replaced(`${type}: null in ${place.field}`, place, null));

  const titles = new Set(vocabularies.map(({ title }) => title));
  const lists = firstOfEach(places, ({ type }) => (type && titles.has(type) ? type : undefined));
  const byList = [...lists].map(([type, place]) =>
    replaced(`${type}: a value that is not listed`, place, "not-listed"),
  );

  const references = firstOfEach(places, ({ type, field }) => (type && type in referable ? field : undefined));
  const byReference = [...references].map(([field, place]) =>
    replaced(`${field}: the id of no record`, place, "id-of-no-record", openSchemas),
  );

  const known = knownIds(dataset);
  const ids = firstOfEach(places, ({ type }) => (type && type in referable ? type : undefined));
  const byId = [...ids].flatMap(([type, place]) => {
    const own: readonly string[] = known[type as IdType];
    const foreign = known.RecordId.find((id) => !own.includes(id));
    const [id] = own as [string];
    return [
      ...(foreign ? [replaced(`${type}: the id of something else`, place, foreign, openSchemas)] : []),
      replaced(`${type}: an id with a capital`, place, id[0]!.toUpperCase() + id.slice(1)),
      replaced(`${type}: an id with two hyphens`, place, `${id}--2`),
    ];
  });

  return [...byObject, ...byNull, ...byList, ...byReference, ...byId];
}
