import { distance } from "fastest-levenshtein";
import { fold, needles, spellings } from "../text/fold.js";
import { catalogue, type Kind, type Kinds, kinds } from "./catalogue.js";
import { UsageError } from "./usage-error.js";
import { shortened } from "./words.js";

/** A record, what kind it is, and what it is called. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  readonly record: Kinds[K];
  readonly names: readonly string[];
}

const MOST_SUGGESTIONS = 4;
const MOST_CANDIDATES = 12;

function entriesOfKind<K extends Kind>(kind: K): Entry<K>[] {
  const { records, names } = catalogue[kind];
  return records.map((record) => ({ kind, record, names: names(record).filter((name) => name !== null) }));
}

/** Every record of some kinds. */
export const entriesOf = (wanted: readonly Kind[]): Entry[] => wanted.flatMap((kind) => entriesOfKind(kind));

/** What the choice between records is made by. */
type Named = { readonly record: { readonly id: string }; readonly names: readonly string[] };

/** All ways to type the id and the names. */
const spellingsOf = ({ record, names }: Named): readonly string[] => [record.id, ...names].flatMap(spellings);

/** The entries that something typed can mean: the one with this id, else those with this name, else those with all its words. */
export function matching<E extends Named>(typed: string, entries: readonly E[]): readonly E[] {
  const byId = entries.filter(({ record }) => record.id === typed);
  if (byId.length > 0) return byId;
  const folded = fold(typed.trim());
  const byName = entries.filter((entry) => spellingsOf(entry).includes(folded));
  if (byName.length > 0) return byName;
  const words = needles(typed);
  if (words.length === 0) return [];
  return entries.filter((entry) => words.every((word) => spellingsOf(entry).some((name) => name.includes(word))));
}

/** What a typing error is compared with: ids and names, and their single words. */
const written = (entry: Named): readonly string[] =>
  spellingsOf(entry).flatMap((name) => [name, ...name.split(/[\s-]+/)]);

/** The entries that differ the least from what was typed, if it is by less than a third. */
export function nearest<E extends Named>(typed: string, entries: readonly E[]): readonly E[] {
  const folded = fold(typed.trim());
  const distances = entries.map((entry) => Math.min(...written(entry).map((name) => distance(folded, name))));
  const least = Math.min(...distances);
  return least < folded.length / 3 ? entries.filter((_, index) => distances[index] === least) : [];
}

function listed(entries: readonly Entry[]): string {
  const shown = entries.slice(0, MOST_CANDIDATES);
  const width = Math.max(...shown.map(({ record }) => record.id.length));
  const more = entries.length - shown.length;
  return [
    ...shown.map(({ record, names: [name = ""] }) => `\n  ${record.id.padEnd(width)}  ${shortened(name)}`),
    more > 0 ? `\n  … and ${more} more` : "",
  ].join("");
}

function unknown(typed: string, wanted: readonly Kind[]): UsageError {
  const [only] = wanted;
  const what = wanted.length === 1 ? catalogue[only!].one.replace(/^an? /, "no ") : "no record";
  const elsewhere = entriesOf(kinds).find(({ record }) => record.id === typed);
  const near = nearest(typed, entriesOf(wanted)).slice(0, MOST_SUGGESTIONS);
  const help = elsewhere
    ? `"${typed}" is ${catalogue[elsewhere.kind].one}.`
    : near.length > 0
      ? `Did you mean:${listed(near)}`
      : wanted.length === 1
        ? `List them: vitako-dataset ${catalogue[only!].many}`
        : `Search for it: vitako-dataset search ${JSON.stringify(typed)}`;
  return new UsageError(`${what} is called "${typed}". ${help}`);
}

/**
 * The one record that somebody means by its id, its name or a part of it, in any spelling of umlauts.
 *
 * @throws UsageError if there is none, with the most similar ones, or if there are several, with all of them
 */
export function resolve<K extends Kind>(typed: string, wanted: readonly K[]): Entry<K> {
  const found = matching(typed, entriesOf(wanted)) as readonly Entry<K>[];
  const [first] = found;
  if (!first) throw unknown(typed, wanted);
  if (found.length === 1) return first;
  const what = wanted.length === 1 ? catalogue[first.kind].many : "records";
  throw new UsageError(`"${typed}" can mean ${found.length} ${what}. Type one of these ids:${listed(found)}`);
}

/** The record of one kind that somebody means, see `resolve`. */
export const resolveOne = <K extends Kind>(typed: string, kind: K): Kinds[K] => resolve(typed, [kind]).record;
