import type { Dataset } from "../../src/generated/types.js";
import { referable, vocabularies } from "../../src/model/index.js";
import { knownIds } from "../generate/known-ids.js";
import { type Case, verdicts } from "./case.js";
import { around, firstOfEach, type Place } from "./places.js";

type IdType = keyof typeof referable;
type Json = Readonly<Record<string, unknown>>;

/**
 * What the schema says of every type: no unknown key, no missing key, no `null` where it is not
 * allowed, no other value in a closed list, and in the closed schema no id that does not exist.
 */
export function casesFromSchema(dataset: Dataset, places: readonly Place[]): readonly Case[] {
  const refused = (description: string, place: Place, change: (value: never) => unknown, open = false): Case => ({
    description,
    valid: verdicts(open, false),
    document: around(dataset, place, change),
  });

  const objects = firstOfEach(places, ({ type, schema, empty }) => (schema.properties && !empty ? type : undefined));
  const byObject = [...objects].flatMap(([type, place]) => {
    const last = Object.keys(place.schema.properties!).at(-1)!;
    return [
      refused(`${type}: an unknown key`, place, (value: Json) => ({ ...value, unknownKey: true })),
      refused(`${type}: no key "${last}"`, place, ({ [last]: _last, ...others }: Json) => others),
    ];
  });

  const required = firstOfEach(places, ({ type, nullable, path }) =>
    nullable || typeof path.at(-1) === "number" ? undefined : type,
  );
  const byNull = [...required].map(([type, place]) =>
    refused(`${type}: null in ${place.field}, which is never null`, place, () => null),
  );

  const titles = new Set(vocabularies.map(({ title }) => title));
  const lists = firstOfEach(places, ({ type }) => (type && titles.has(type) ? type : undefined));
  const byList = [...lists].map(([type, place]) =>
    refused(`${type}: a value that is not listed`, place, () => "not-listed"),
  );

  const references = firstOfEach(places, ({ type, field }) => (type && type in referable ? field : undefined));
  const byReference = [...references].map(([field, place]) =>
    refused(`${field}: the id of no record`, place, () => "id-of-no-record", true),
  );

  const known = knownIds(dataset);
  const ids = firstOfEach(places, ({ type }) => (type && type in referable ? type : undefined));
  const byId = [...ids].flatMap(([type, place]) => {
    const own: readonly string[] = known[type as IdType];
    const foreign = known.RecordId.find((id) => !own.includes(id));
    const [id] = own as [string];
    return [
      ...(foreign ? [refused(`${type}: the id of something else`, place, () => foreign, true)] : []),
      refused(`${type}: an id with a capital`, place, () => id[0]!.toUpperCase() + id.slice(1)),
      refused(`${type}: an id with two hyphens`, place, () => `${id}--2`),
    ];
  });

  return [...byObject, ...byNull, ...byList, ...byReference, ...byId];
}
