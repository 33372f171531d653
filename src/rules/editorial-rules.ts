import { shapes } from "../generated/shapes.js";
import type { Erratum } from "../generated/types.js";
import { codePointLength } from "../text/code-points.js";
import { keysIn } from "../text/json-pointer.js";
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

/** Whether a statement needs no explanation: it is printed, or its speaker is named and certain. */
const isPlain = (value: Readonly<Record<string, unknown>>, key: string): boolean =>
  key === "confidence" ? value.confidence === "certain" && value.basis === "named" : value[key] === "stated";

export const E1: Rule = {
  id: "E1",
  scope: "record",
  title: "What is not stated, or not named and certain, has a note of at least 20 characters; what is has none.",
  why: "A reader must be able to judge an inference, and for that has to be told how it was made.",
  *check(context) {
    const findings: Finding[] = [];
    context.visit(noteTypes, (value: Record<string, string | null>, type, place) => {
      const report = (key: string, found: string, expected: string, next: string) =>
        findings.push({ at: within(place(), key), found, expected, next });
      for (const { key, note } of noteFields.filter((each) => each.type === type)) {
        if (value[key] === null) continue;
        const length = codePointLength(value[note] ?? "");
        if (isPlain(value, key)) {
          if (length > 0)
            report(
              note,
              `a note for ${key} ${shown(value[key])}`,
              "null, because the text says it plainly",
              `Set ${note} to null, or change ${key}.`,
            );
        } else if (length < MINIMAL_NOTE) {
          const found = length === 0 ? `no note for ${key} ${shown(value[key])}` : `a note of ${length} characters`;
          report(
            note,
            found,
            `a note of at least ${MINIMAL_NOTE} characters that says how it is known`,
            `Write the note, or change ${key}.`,
          );
        }
      }
      for (const { key, value: field } of basisFields.filter((each) => each.type === type)) {
        if ((value[key] === null) === (value[field] === null)) continue;
        report(
          key,
          `${shown(value[key])} beside ${field} ${shown(value[field])}`,
          `${key} and ${field} both known, or both null`,
          `Correct ${key}.`,
        );
      }
    });
    yield* findings;
    for (const [index, { format }] of context.dataset.events.entries()) {
      if (format.value !== null || format.basis !== "stated") continue;
      yield {
        at: context.place("events", index, "format", "basis"),
        found: '"stated" for a format that no text states',
        expected: "another basis, or the format",
        next: "Correct the basis.",
      };
    }
    for (const [index, { capture }] of context.dataset.sources.entries()) {
      const says = capture.earliest !== null || capture.latest !== null || capture.extent !== "full";
      if (!says || codePointLength(capture.note ?? "") >= MINIMAL_NOTE) continue;
      yield {
        at: context.place("sources", index, "capture", "note"),
        found: shown(capture.note),
        expected: `a note of at least ${MINIMAL_NOTE} characters on what the statements about the capture rest on`,
        next: "Write the note.",
      };
    }
  },
};

const within = (at: Place, key: string): Place => ("path" in at ? { ...at, path: [...at.path, key] } : at);

export const E2: Rule = {
  id: "E2",
  scope: "dataset",
  title: "A quote belongs to an event that its articles report; `said-at` has a note or a cue that supports it.",
  why: "A quote in an article about a meeting does not prove that it was said there.",
  *check(context) {
    const coverage = new Map(
      context.dataset.events.map(({ id, coverage }) => [id, new Set(coverage.map(({ article }) => article))] as const),
    );
    const firstReported = new Map<string, number>();
    for (const [index, event] of context.dataset.events.entries()) {
      for (const { article } of event.coverage) {
        if (!firstReported.has(article)) firstReported.set(article, index);
      }
    }
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
      const reported = quote.attestations.flatMap(({ article }) => firstReported.get(article) ?? []);
      if (quote.event === null && reported.length > 0) {
        const { id } = context.dataset.events[Math.min(...reported)]!;
        yield {
          at: context.place("quotes", index, "event"),
          found: "null",
          expected: `the event of the article, such as ${shown(id)}; the relation says how sure it is`,
          next: "Name the event.",
        };
      }
      if (!event) continue;
      const covered = coverage.get(event.id)!;
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
  scope: "record",
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
  return keysIn(pointer).reduce<unknown>((value, key) => (Object(value) as Record<string, unknown>)[key], record);
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
  scope: "dataset",
  title: "Errata point to existing records and fields, and name what differs.",
  why: "A correction that nobody can place corrects nothing.",
  *check(context) {
    for (const [index, erratum] of context.dataset.errata.entries()) {
      const record = context.homes.get(erratum.record)?.[0]?.record;
      if (record && erratum.field !== null && valueAt(record, erratum.field) === undefined) {
        yield {
          at: context.place("errata", index, "field"),
          found: `${shown(erratum.field)}, which ${shown(erratum.record)} does not have`,
          expected: "a field of the record",
          next: "Correct the pointer, or set it to null if the whole record is meant.",
        };
      }
      const since = context.find("ids", erratum.id)?.since;
      if (since !== undefined && since !== erratum.since) {
        yield {
          at: context.place("errata", index, "since"),
          found: shown(erratum.since),
          expected: `"${since}", as the ledger of ids says`,
          next: "Correct the version.",
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
