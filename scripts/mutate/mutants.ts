import { recordTypes, shapes } from "../../src/generated/shapes.js";
import type { Dataset } from "../../src/generated/types.js";
import { type CollectionName, collectionNames } from "../../src/text/canonical.js";
import type { Mutant } from "./mutant.js";
import { type Corruption, corruptionsOf, type World } from "./operators.js";

type Json = Record<string, unknown>;
type Path = readonly (string | number)[];

/** A corrupted copy of a value with everything outside the path shared. */
export function withValue(value: unknown, path: Path, part: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return part;
  if (Array.isArray(value)) return value.map((entry, index) => (index === key ? withValue(entry, rest, part) : entry));
  return { ...(value as Json), [key]: withValue((value as Json)[key], rest, part) };
}

const neighboursSwapped = (list: readonly unknown[], index: number): unknown[] =>
  list.with(index, list[index + 1]).with(index + 1, list[index]);

/** Every corruption of a list as a whole: an entry gone, twice or at its neighbour's place. */
function* onList(list: readonly unknown[], entryOf?: () => unknown): Iterable<Corruption> {
  for (const index of list.keys()) {
    yield ["drop entry", list.toSpliced(index, 1)];
    yield ["repeat entry", list.toSpliced(index, 0, list[index])];
    if (index + 1 < list.length) yield ["swap neighbours", neighboursSwapped(list, index)];
  }
  const added = entryOf?.();
  if (added !== undefined && !list.includes(added)) yield ["add entry", [...list, added]];
}

/** Every corruption inside a record, with its path. */
function* inside(record: Json, type: string, world: World, path: Path = []): Iterable<[Corruption, Path]> {
  const shape = shapes[type]!;
  yield [["unknown key", { ...record, unheardOf: 7 }], path];
  for (const [key, field] of Object.entries(shape)) {
    const at = [...path, key];
    const value = record[key];
    const { [key]: _gone, ...without } = record;
    yield [["remove key", without], path];
    if (Array.isArray(value)) {
      yield [["null", null], at];
      yield [["wrong type", "seven"], at];
      for (const corruption of onList(value, () => world.examples.get(field.type))) yield [corruption, at];
      for (const [index, entry] of value.entries()) {
        if (field.type in shapes) yield* inside(entry as Json, field.type, world, [...at, index]);
        else
          for (const each of corruptionsOf(entry, { ...field, nullable: false, list: false }, world))
            yield [each, [...at, index]];
      }
      continue;
    }
    for (const corruption of corruptionsOf(value, field, world)) yield [corruption, at];
    if (field.type in shapes && value !== null) yield* inside(value as Json, field.type, world, at);
  }
  /* A stretch of text that is moved keeps its length, which no other operator does. */
  if (typeof record.start === "number" && typeof record.end === "number") {
    for (const by of [1, -1]) yield [["move", { ...record, start: record.start + by, end: record.end + by }], path];
  }
}

function* swappedArticles(record: Json): Iterable<[Corruption, Path]> {
  const attestations = record.attestations as { article: string }[] | undefined;
  if (!attestations || attestations.length < 2) return;
  const [first, second, ...rest] = attestations;
  const swapped = [{ ...first, article: second!.article }, { ...second, article: first!.article }, ...rest];
  yield [["swap articles", swapped], ["attestations"]];
}

const general = (path: Path): string => path.map((key) => (typeof key === "number" ? "*" : key)).join("/");

/** Every mutant of one collection. */
function* mutantsOf(name: CollectionName, records: readonly Json[], world: World): Iterable<Mutant> {
  for (const [index, record] of records.entries()) {
    for (const [[operator, part], path] of [...inside(record, recordTypes[name], world), ...swappedArticles(record)]) {
      const field = operator === "remove key" || operator === "unknown key" ? [...path, "(keys)"] : path;
      yield {
        operator,
        field: [name, "*", general(field)].filter(Boolean).join("/"),
        pointer: `/${[name, index, ...path].join("/")}`,
        collection: name,
        index,
        records: records.with(index, withValue(record, path, part) as Json),
      };
    }
  }
  const lists: Corruption[] = [...onList(records)];
  for (const [index, record] of records.entries()) {
    if (typeof record.id === "string") {
      lists.push(["duplicate under a new id", records.toSpliced(index + 1, 0, { ...record, id: `${record.id}-x` })]);
    }
  }
  for (const [operator, list] of lists) {
    yield { operator, field: name, pointer: `/${name}`, collection: name, index: null, records: list as Json[] };
  }
}

/** Every mutant of the dataset, derived from the model and the data. */
export function* mutants(dataset: Dataset, world: World): Iterable<Mutant> {
  for (const name of collectionNames) yield* mutantsOf(name, dataset[name] as unknown as Json[], world);
}
