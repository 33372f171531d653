import { shapes } from "../generated/shapes.js";
import type { Erratum } from "../generated/types.js";
import { codePointLength } from "../text/code-points.js";
import { type CollectionName, collectionNames } from "../text/canonical.js";
import type { Context } from "./context.js";
import { type Finding, type Place, type Rule, shown } from "./rule.js";

const MINIMAL_NOTE = 20;

/** Which field explains a field of type Basis or Confidence: `note`, or `publisherNote` for `publisherBasis`. */
const noteFields = Object.entries(shapes).flatMap(([type, shape]) =>
  Object.entries(shape).flatMap(([key, field]) => {
    if (field.type !== "Basis" && field.type !== "Confidence") return [];
    const note = key === "basis" || key === "confidence" ? "note" : key.replace("Basis", "Note");
    return note in shape ? [{ type, key, note }] : [];
  }),
);

/** Which field a basis speaks of, where the name says it: `url` for `urlBasis`. */
const basisFields = Object.entries(shapes).flatMap(([type, shape]) =>
  Object.keys(shape).flatMap((key) => {
    const value = key.replace(/Basis$/, "");
    return value !== key && shape[key]!.nullable && value in shape ? [{ type, key, value }] : [];
  }),
);

const noteTypes = new Set([...noteFields, ...basisFields].map(({ type }) => type));

export const E1: Rule = {
  id: "E1",
  title:
    "What is not stated or not certain has a note of at least 20 characters, and a basis never stands without its value.",
  why: "A reader must be able to judge an inference, and for that has to be told how it was made.",
  check(context) {
    const findings: Finding[] = [];
    context.visit(noteTypes, (value: Record<string, string | null>, type, place) => {
      for (const { key, note } of noteFields.filter((each) => each.type === type)) {
        const isPlain = value[key] === "stated" || value[key] === "certain" || value[key] === null;
        const length = codePointLength(value[note] ?? "");
        if (isPlain || length >= MINIMAL_NOTE) continue;
        findings.push({
          at: within(place(), note),
          found: length === 0 ? `no note for ${key} ${shown(value[key])}` : `a note of ${length} characters`,
          expected: `a note of at least ${MINIMAL_NOTE} characters that says how it is known`,
          next: `Write the note, or change ${key}.`,
        });
      }
      for (const { key, value: field } of basisFields.filter((each) => each.type === type)) {
        if ((value[key] === null) === (value[field] === null)) continue;
        findings.push({
          at: within(place(), key),
          found: `${shown(value[key])} beside ${field} ${shown(value[field])}`,
          expected: `${key} and ${field} both known, or both null`,
          next: `Correct ${key}.`,
        });
      }
    });
    return findings;
  },
};

const within = (at: Place, key: string): Place => ("path" in at ? { ...at, path: [...at.path, key] } : at);

export const E2: Rule = {
  id: "E2",
  title: "A quote belongs to an event that its articles report; `said-at` has a note or a cue that supports it.",
  why: "A quote in an article about a meeting does not prove that it was said there.",
  *check(context) {
    for (const [index, quote] of context.dataset.quotes.entries()) {
      const at = context.place("quotes", index, "eventRelation");
      const event = context.find("events", quote.event);
      if (quote.event === null && quote.eventRelation !== "unknown") {
        yield {
          at,
          found: `${shown(quote.eventRelation)} without an event`,
          expected: '"unknown" where no event is named',
          next: "Name the event, or set the relation to unknown.",
        };
      }
      if (!event) continue;
      const covered = new Set(event.coverage.map(({ article }) => article));
      const attested = quote.attestations.filter(({ article }) => covered.has(article));
      if (attested.length === 0 && quote.attestations.length > 0) {
        yield {
          at: context.place("quotes", index, "event"),
          found: `${shown(event.id)}, which no article with this quote reports`,
          expected: "an event whose coverage includes an attesting article",
          next: "Correct the event, or add the article to its coverage.",
        };
      }
      const supported = quote.note !== null || attested.some(({ cue }) => cue !== null);
      if (quote.eventRelation === "said-at" && !supported) {
        yield {
          at,
          found: '"said-at" without a note or a cue',
          expected: "words of the text, or a note, that place the utterance at the event",
          next: "Write the note, or set the relation to unknown.",
        };
      }
    }
  },
};

const LOCALIZED = new Set(["Localized", "Summary"]);

export const E3: Rule = {
  id: "E3",
  title: "German and English are both there and differ.",
  why: "The same words in both fields mean that a translation was forgotten.",
  check(context) {
    const findings: Finding[] = [];
    context.visit(LOCALIZED, ({ de, en }: { de: string; en: string }, _type, place) => {
      if (de !== en) return;
      findings.push({
        at: within(place(), "en"),
        found: shown(en),
        expected: "an English wording",
        next: "Translate the German text.",
      });
    });
    return findings;
  },
};

function valueAt(record: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((value, key) => (Object(value) as Record<string, unknown>)[key], record);
}

function recordOf(context: Context, id: string): object | undefined {
  const names = collectionNames.filter(
    (name): name is Exclude<CollectionName, "ids" | "sources"> => name !== "ids" && name !== "sources",
  );
  for (const name of names) {
    const record = context.find(name, id);
    if (record) return record;
  }
  return context.dataset.events.flatMap((event) => event.decisions).find((decision) => decision.id === id);
}

function contradictionIn(erratum: Erratum): { key: string; found: string; expected: string } | undefined {
  if ((erratum.scope === "source") !== (erratum.article !== null)) {
    return {
      key: "article",
      found: shown(erratum.article),
      expected: "the article of an error in a source; null for an error of the dataset",
    };
  }
  if (erratum.printed === erratum.corrected) {
    return { key: "corrected", found: shown(erratum.corrected), expected: "something else than what is printed" };
  }
  return undefined;
}

export const E4: Rule = {
  id: "E4",
  title: "Errata point to existing records and fields, and name what differs.",
  why: "A correction that nobody can place corrects nothing.",
  *check(context) {
    for (const [index, erratum] of context.dataset.errata.entries()) {
      const record = recordOf(context, erratum.record);
      if (record && erratum.field !== null && valueAt(record, erratum.field) === undefined) {
        yield {
          at: context.place("errata", index, "field"),
          found: `${shown(erratum.field)}, which ${shown(erratum.record)} does not have`,
          expected: "a field of the record",
          next: "Correct the pointer, or set it to null if the whole record is meant.",
        };
      }
      const problem = contradictionIn(erratum);
      if (problem) {
        const { key, ...finding } = problem;
        yield { at: context.place("errata", index, key), ...finding, next: "Correct the erratum." };
      }
    }
  },
};
