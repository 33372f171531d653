import fc from "fast-check";
import { references, shapes } from "../../src/generated/shapes.js";
import type { Dataset } from "../../src/generated/types.js";
import { groupBy } from "../../src/query/lookup.js";
import { canHold, visitRecord } from "../../src/rules/visit.js";
import { canonicalFile, type CollectionName, collectionNames } from "../../src/text/canonical.js";

type Path = readonly (string | number)[];
type Json = Record<string | number, unknown>;
type Data = Record<CollectionName, Json[]>;

/** A small change of a dataset. It does nothing where earlier changes have removed its place. */
type Change = (data: Data) => void;

const step = (value: unknown, path: Path): unknown =>
  path.reduce((found, key) => (found as Json | undefined | null)?.[key], value);

const at =
  (path: Path, change: (parent: Json, key: string | number) => void): Change =>
  (data) => {
    const parent = step(data, path.slice(0, -1));
    const key = path.at(-1)!;
    if (typeof parent === "object" && parent !== null && key in parent) change(parent as Json, key);
  };

export const set = (path: Path, value: unknown): Change => at(path, (parent, key) => (parent[key] = value));

const remove = (path: Path): Change =>
  at(path, (parent, key) => Array.isArray(parent) && parent.splice(key as number, 1));

const repeat = (path: Path): Change =>
  at(path, (parent, key) => Array.isArray(parent) && parent.push(structuredClone(parent[key as number])));

/** Whatever refers to one record refers to another one. */
const redirect =
  (places: readonly Path[], value: unknown): Change =>
  (data) => {
    for (const path of places) set(path, value)(data);
  };

/** Every place in the data at which a value of one of the types stands. */
export function placesOf(
  data: Dataset,
  wanted: ReadonlySet<string>,
): { readonly path: Path; readonly value: unknown }[] {
  const places: { path: Path; value: unknown }[] = [];
  for (const name of collectionNames.filter((each) => canHold(each, wanted))) {
    data[name].forEach((record, index) =>
      visitRecord(name, record, wanted, (value, _type, path) => places.push({ path: [name, index, ...path], value })),
    );
  }
  return places;
}

/** The types of the fields that refer to something or tell two things apart, and their `null`s. */
const IDS = new Set([...Object.keys(references), "LedgerCollection", "Sha256"]);

/** The entries of lists on the way to a place: an attestation and one of its segments, a record and one of its topics. */
const entriesAround = (path: Path): Path[] =>
  path.flatMap((key, index) => (typeof key === "number" ? [path.slice(0, index + 1)] : []));

/** The fields that may be `null`, by the type of object that has them; whoever sets them adds a reference. */
const nullable = Object.entries(shapes).flatMap(([type, shape]) =>
  Object.entries(shape).flatMap(([key, field]) => (field.nullable && IDS.has(field.type) ? [{ type, key }] : [])),
);

/**
 * Datasets made of a sound one by a few changes at random places that refer, or are referred to: another id, also of a
 * wrong kind or of nothing, no id, an entry or record less, an entry or record twice, an id withdrawn. The places are
 * those that the model names; the order is canonical again.
 */
export function corruptedFrom(sound: Dataset): fc.Arbitrary<Dataset> {
  const places = placesOf(sound, IDS);
  const holders = nullable.flatMap(({ type, key }) =>
    placesOf(sound, new Set([type])).map(({ path }) => [...path, key] as Path),
  );
  const records = collectionNames.flatMap((name) => sound[name].map((_, index): Path => [name, index]));
  const entries = [...records, ...places.flatMap(({ path }) => entriesAround(path))];
  const ids = [...sound.ids.map(({ id }) => id), "nobody-knows"];
  const id = fc.constantFrom(...ids);
  /* Near ones give cycles, second attestations and shared digests, which distant ones hardly ever do. */
  const values = (path: Path) => {
    const alike = places.filter((other) => other.path[0] === path[0] && other.path.at(-1) === path.at(-1));
    return alike.length > 0 ? fc.constantFrom(...alike.map(({ value }) => value)) : id;
  };
  const links = groupBy(
    places.filter(({ path }) => path.at(-1) !== "id"),
    ({ value }) => value as string,
  );
  const ledger = sound.ids.map((_, index): Path => ["ids", index]);
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.constantFrom(...places).chain(({ path }) => fc.oneof(id, values(path)).map((value) => set(path, value))),
    fc.constantFrom(...holders).chain((path) => fc.option(fc.oneof(id, values(path))).map((value) => set(path, value))),
    fc.constantFrom(...links.values()).chain((all) =>
      id.map((value) =>
        redirect(
          all.map(({ path }) => path),
          value,
        ),
      ),
    ),
    fc.constantFrom(...entries).map(remove),
    fc.constantFrom(...entries).map(repeat),
    fc.constantFrom(...ledger).map((path) => set([...path, "withdrawn"], "0.0.1")),
  );
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    const data = structuredClone(sound) as unknown as Data;
    for (const make of changes) make(data);
    return Object.fromEntries(
      collectionNames.map((name) => [name, JSON.parse(canonicalFile(name, data[name])) as unknown]),
    ) as unknown as Dataset;
  });
}
