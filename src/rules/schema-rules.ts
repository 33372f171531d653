import { closedLists, recordTypes, shapes } from "../generated/shapes.js";
import { canonicalFile, collectionNames, compareEntries, isSortable, sortKey } from "../text/canonical.js";
import { slug } from "../text/slug.js";
import type { Finding, Rule } from "./rule.js";
import { shown } from "./rule.js";

/* Problems of shape are found by one pass over the schema, which hands each to the rule that promises it. */
const byShape = (): Finding[] => [];

export const S1: Rule = {
  id: "S1",
  scope: "record",
  title: "Every file validates against its published schema, and unknown keys are refused.",
  why: "Users of any language rely on the schema; a field that it does not know would reach nobody.",
  check: byShape,
};

export const S2: Rule = {
  id: "S2",
  scope: "dataset",
  title: "Schemas, interfaces and id unions equal what the model and the data generate, byte for byte.",
  why: "A generated file that lags behind its source promises something that is no longer true.",
  *check({ evidence }) {
    for (const [file, { found, expected }] of Object.entries(evidence.generated ?? {})) {
      if (found === expected) continue;
      yield {
        at: { file },
        found: found === undefined ? "no file" : `a file that differs in line ${firstDifference(found, expected)}`,
        expected: "what the model and the data generate",
        next: "Run `npm run generate` and commit the result.",
      };
    }
  },
};

function firstDifference(found: string, expected: string): number {
  const [a, b] = [found.split("\n"), expected.split("\n")];
  return a.findIndex((line, index) => line !== b[index]) + 1 || a.length + 1;
}

export const S3: Rule = {
  id: "S3",
  scope: "record",
  title: "All keys are present, and no text is empty or has a blank at either end.",
  why: "Unknown is null. A missing key or an empty text leaves open whether somebody looked.",
  check: byShape,
};

/** What is wrong with an id that does not begin with the name. */
function misnaming(id: string, name: string): Omit<Finding, "at"> | undefined {
  const expected = slug(name);
  if (id === expected || id.startsWith(`${expected}-`)) return undefined;
  return {
    found: `${shown(id)} for ${shown(name)}`,
    expected: `"${expected}", or an id that begins with it`,
    next: "Correct the name, or the id if it is not released yet.",
  };
}

export const S4: Rule = {
  id: "S4",
  scope: "dataset",
  title:
    "Ids are well-formed, unique across all collections, and those of people and organizations begin with the name.",
  why: "An id is cited on its own; it must lead to one record only, and to the one that it seems to name.",
  *check(context) {
    for (const [id, homes] of context.homes) {
      if (homes.length === 1) continue;
      for (const home of homes.slice(1)) {
        yield {
          at: context.placeOf(home),
          found: `${shown(id)}, which is also in ${homes[0]!.collection}`,
          expected: "an id that no other record has",
          next: "Give this record another id, or remove it if it says the same.",
        };
      }
    }
    const { people, organizations } = context.dataset;
    for (const [index, { id, name }] of people.entries()) {
      const finding = misnaming(id, `${name.given} ${name.family}`);
      if (finding) yield { at: context.place("people", index, "id"), ...finding };
    }
    for (const [index, { id, name, shortName }] of organizations.entries()) {
      const finding = misnaming(id, shortName ?? name);
      if (finding) yield { at: context.place("organizations", index, "id"), ...finding };
    }
    for (const name of ["sources", "ids"] as const) {
      const seen = new Set<string>();
      for (const [index, record] of context.dataset[name].entries()) {
        const key = sortKey(record);
        if (seen.has(key)) {
          yield {
            at: context.place(name, index),
            found: `a second record for ${shown(key)}`,
            expected: "one record for each",
            next: "Remove one of the two.",
          };
        }
        seen.add(key);
      }
    }
  },
};

const TEXTS = new Set(["Verbatim", "Headline", "Label", "Note", "OwnWords", "SummaryText"]);

/** A list whose order says nothing, or one or an object that leads to such lists. */
interface ListField {
  readonly key: string;
  readonly type: string;
  readonly isSortable: boolean;
}

/** The fields of a type that are sortable lists, or that lead to some. */
const listFields: ReadonlyMap<string, readonly ListField[]> = new Map(
  Object.entries(shapes).map(([type, shape]) => [
    type,
    Object.entries(shape)
      .filter(([, field]) => isSortable(field) || leadsToList(field.type))
      .map(([key, field]) => ({ key, type: field.type, isSortable: isSortable(field) })),
  ]),
);

function leadsToList(type: string): boolean {
  return Object.values(shapes[type] ?? {}).some((field) => isSortable(field) || leadsToList(field.type));
}

/** Calls back with every list of a record whose order says nothing, the type of its entries and its path. */
function visitSortable(
  value: unknown,
  type: string,
  path: readonly (string | number)[],
  visitor: (entries: readonly unknown[], type: string, path: readonly (string | number)[]) => void,
): void {
  if (typeof value !== "object" || value === null) return;
  for (const field of listFields.get(type) ?? []) {
    const part = (value as Record<string, unknown>)[field.key];
    if (!Array.isArray(part)) {
      visitSortable(part, field.type, [...path, field.key], visitor);
      continue;
    }
    if (field.isSortable && part.length > 1) visitor(part, field.type, [...path, field.key]);
    if (!listFields.get(field.type)?.length) continue;
    for (const [index, entry] of part.entries()) {
      visitSortable(entry, field.type, [...path, field.key, index], visitor);
    }
  }
}

/* Texts of lower characters are NFC as they are, and normalising is the slower test. */
const MAY_BE_DECOMPOSED = /[\u0300-\uFFFF]/;

export const S5: Rule = {
  id: "S5",
  scope: "record",
  title: "Files are canonical: sorted, keys in schema order, Unicode NFC, two blanks, LF, final newline.",
  why: "Two people who record the same facts must write the same bytes, so that every difference means something.",
  *check(context) {
    const findings: Finding[] = [];
    for (const name of collectionNames) {
      let previous: string | undefined;
      for (const [index, record] of context.dataset[name].entries()) {
        const key = sortKey(record);
        if (previous !== undefined && previous > key) {
          findings.push({
            at: context.place(name, index),
            found: `${shown(key)} after ${shown(previous)}`,
            expected: "records in ascending order of their id",
            next: "Move the record to its place.",
          });
        }
        previous = key;
        visitSortable(record, recordTypes[name], [], (entries, type, path) => {
          for (let nested = 1; nested < entries.length; nested += 1) {
            const order = compareEntries(entries[nested - 1], entries[nested], type);
            if (order < 0) continue;
            findings.push({
              at: context.place(name, index, ...path, nested),
              found: order === 0 ? "the same entry twice" : "an entry that sorts before the one above it",
              expected: "a list without repetition, in ascending order of id or article",
              next: order === 0 ? "Remove one of the two." : "Move the entry to its place.",
            });
          }
        });
      }
    }
    yield* findings;
    for (const [index, { keywords }] of context.dataset.articles.entries()) {
      for (const [nested, keyword] of keywords.entries()) {
        if (keywords.indexOf(keyword) === nested) continue;
        yield {
          at: context.place("articles", index, "keywords", nested),
          found: `${shown(keyword)} twice`,
          expected: "each keyword once",
          next: "Remove one of the two.",
        };
      }
    }
    const decomposed: Finding[] = [];
    context.visit(TEXTS, (text: string, _type, place) => {
      if (!MAY_BE_DECOMPOSED.test(text) || text === text.normalize("NFC")) return;
      decomposed.push({
        at: place(),
        found: `${shown(text)}, with a letter and its accent as two characters`,
        expected: "Unicode NFC",
        next: "Write the letter as one character.",
      });
    });
    yield* decomposed;
    for (const name of collectionNames) {
      const text = context.evidence.files?.[name];
      if (text === undefined) continue;
      const expected = canonicalFile(name, context.dataset[name]);
      if (text === expected) continue;
      yield {
        at: { collection: name, index: -1, path: [] },
        found: `a file that departs from its canonical form in line ${firstDifference(text, expected)}`,
        expected:
          "keys in schema order, two blanks of indentation, LF, a final newline and nothing before the first bracket",
        next: `Write data/${name}.json in canonical form.`,
      };
    }
  },
};

const CLOSED_LISTS = new Set(Object.keys(closedLists));

export const S6: Rule = {
  id: "S6",
  scope: "dataset",
  title: "Every value of a closed list is used, or is reserved with a reason.",
  why: "A value that nothing uses is a guess about the future, and nobody can tell what it means.",
  *check(context) {
    if (!context.isComplete) return;
    const used = new Map(Object.keys(closedLists).map((title) => [title, new Set<string>()]));
    context.visit(CLOSED_LISTS, (value: string, type) => used.get(type)!.add(value));
    for (const [title, values] of Object.entries(closedLists)) {
      for (const [value, isReserved] of Object.entries(values)) {
        const isUsed = used.get(title)!.has(value);
        if (isUsed !== isReserved) continue;
        const home = homeOf(title);
        yield {
          at: { collection: home, index: -1, path: [] },
          found: isUsed
            ? `"${value}" of ${title} in use, though it is listed as reserved`
            : `no use of "${value}" of ${title}`,
          expected: "every value used by a record, or reserved with a reason",
          next: isUsed
            ? "Remove the value from the reserved ones in the model."
            : "Remove the value from the model, or reserve it there with a reason.",
        };
      }
    }
  },
};

/** The first collection whose records can hold a value of this type. */
function homeOf(type: string): (typeof collectionNames)[number] {
  const holds = (shape: string): boolean =>
    Object.values(shapes[shape] ?? {}).some((field) => field.type === type || holds(field.type));
  return collectionNames.find((name) => holds(recordTypes[name])) ?? "articles";
}

const OUTSIDE_BMP = /[\u{10000}-\u{10FFFF}]/u;

export const S7: Rule = {
  id: "S7",
  scope: "record",
  title: "Anchored text has no character outside the Basic Multilingual Plane.",
  why: "Only then do positions in code points and in UTF-16 units agree, and no language counts differently.",
  *check(context) {
    for (const [index, quote] of context.dataset.quotes.entries()) {
      for (const [a, attestation] of quote.attestations.entries()) {
        for (const [s, { text }] of attestation.segments.entries()) {
          const [outside] = OUTSIDE_BMP.exec(text) ?? [];
          if (outside === undefined) continue;
          yield {
            at: context.place("quotes", index, "attestations", a, "segments", s, "text"),
            found: `the character ${shown(outside)} (U+${outside.codePointAt(0)!.toString(16).toUpperCase()})`,
            expected: "characters up to U+FFFF",
            next: "Check the captured text; if it prints the character, the rule and the way positions are counted have to be rethought.",
          };
        }
      }
    }
  },
};
