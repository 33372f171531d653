import { shapes } from "../generated/shapes.js";
import type { Context } from "./context.js";
import { PRIVATE_KEY } from "./private-key.js";
import {
  LONGEST_VERBATIM_RUN,
  MOST_VERBATIM,
  type Stretch,
  verbatimShare,
  type VerbatimShare,
} from "../text/verbatim-share.js";
import { type Finding, type Rule, shown } from "./rule.js";

/** The quoted share of each article that has a source, by article id. */
function quotedShares(context: Context): [article: string, share: VerbatimShare][] {
  const stretches = new Map<string, Stretch[]>();
  for (const { attestations } of context.dataset.quotes) {
    for (const { article, segments } of attestations) {
      const known = stretches.get(article);
      if (known) known.push(...segments);
      else stretches.set(article, [...segments]);
    }
  }
  return context.dataset.sources.map((source) => [
    source.article,
    verbatimShare(stretches.get(source.article) ?? [], source.regions),
  ]);
}

export const P1: Rule = {
  id: "P1",
  scope: "dataset",
  title: "Quoted words cover at most 40 % of an article's body, and no run is longer than 350 characters.",
  why: "The dataset quotes; it does not reprint. The articles belong to those who wrote them.",
  *check(context) {
    for (const [index, [, { share, longestRun }]] of quotedShares(context).entries()) {
      const at = context.place("sources", index);
      if (share > MOST_VERBATIM) {
        yield {
          at,
          found: `${(share * 100).toFixed(1)} % of the body in quotes`,
          expected: `at most ${MOST_VERBATIM * 100} %`,
          next: "Leave out quotes of this article, the less important ones first.",
        };
      }
      if (longestRun > LONGEST_VERBATIM_RUN) {
        yield {
          at,
          found: `an uninterrupted run of ${longestRun} characters`,
          expected: `at most ${LONGEST_VERBATIM_RUN}`,
          next: "Quote a shorter stretch.",
        };
      }
    }
  },
};

const TEXTS = new Set(["Verbatim", "Headline", "Label", "Note", "OwnWords", "SummaryText", "WebAddress"]);

const PRIVATE_PATTERNS: Readonly<Record<string, RegExp>> = {
  "an e-mail address": /[^\s@]+@[^\s@]+\.\p{L}{2,}/u,
  "a telephone number": /(?:\+|\b00)\d[\d ()/.-]{6,}\d|\b0\d{1,5}[ /-]+\d{3,}(?:[ -]\d+)*/,
  "a postal address": /\b\d{5}\s+\p{Lu}\p{L}+|\p{L}+(?:straße|strasse|str\.|gasse|allee|platz)\s+\d+/u,
  "a bank account": /\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,}/,
  coordinates: /-?\d{1,3}\.\d{3,}\s*[,;]\s*-?\d{1,3}\.\d{3,}|\d{1,3}°\s*\d{1,2}/,
};

export const P2: Rule = {
  id: "P2",
  scope: "record",
  title: "No text contains an e-mail address, a telephone number, a postal address, a bank account or coordinates.",
  why: "The dataset is about what people said in public, not about how to reach them.",
  check(context) {
    const findings: Finding[] = [];
    context.visit(TEXTS, (text: string, _type, place) => {
      if (!/[\d@]/.test(text)) return;
      for (const [what, pattern] of Object.entries(PRIVATE_PATTERNS)) {
        if (!pattern.test(text)) continue;
        findings.push({
          at: place(),
          found: `${what} in ${shown(text)}`,
          expected: "no contact data",
          next: "Remove it.",
        });
      }
    });
    return findings;
  },
};

export const P3: Rule = {
  id: "P3",
  scope: "dataset",
  title: "No schema has a key for birth, gender, contact or photographs, and no record carries one.",
  why: "What the shape has no place for cannot creep in.",
  *check() {
    for (const [type, shape] of Object.entries(shapes)) {
      for (const key of Object.keys(shape).filter((each) => PRIVATE_KEY.test(each))) {
        yield {
          at: { file: `src/model (${type}.${key})` },
          found: `the key "${key}" in ${type}`,
          expected: "no key for private matters of a person",
          next: "Remove it from the model.",
        };
      }
    }
  },
};

export const P4: Rule = {
  id: "P4",
  scope: "dataset",
  title: "A person is recorded only with a quote, a participation or a role.",
  why: "People are here for what they did in public, and for nothing else.",
  *check(context) {
    if (!context.isComplete) return;
    const speakers = new Set(context.dataset.quotes.map(({ speaker }) => speaker));
    const participants = new Set(
      context.dataset.events.flatMap((event) => event.participants.map(({ person }) => person)),
    );
    for (const [index, { id, roles }] of context.dataset.people.entries()) {
      if (roles.length > 0 || speakers.has(id) || participants.has(id)) continue;
      yield {
        at: context.place("people", index),
        found: "a person without quote, participation and role",
        expected: "at least one of the three",
        next: "Record what the person did in public, or remove the record.",
      };
    }
  },
};

export const P5: Rule = {
  id: "P5",
  scope: "dataset",
  title: "A withdrawn id leaves no other trace.",
  why: "Who asked for removal must not be found again through a side door.",
  *check(context) {
    const withdrawn = new Set(context.dataset.ids.filter((entry) => entry.withdrawn !== null).map(({ id }) => id));
    if (withdrawn.size === 0) return;
    for (const [index, entry] of context.dataset.ids.entries()) {
      if (entry.withdrawn === null) continue;
      const home = context.homes.get(entry.id)?.[0];
      if (!home) continue;
      yield {
        at: context.place("ids", index, "withdrawn"),
        found: `${shown(entry.id)}, which is withdrawn and still in ${home.collection}`,
        expected: "no record with a withdrawn id",
        next: "Remove the record, or take back the withdrawal before it is released.",
      };
    }
    const findings: Finding[] = [];
    context.visit(TRACED, (text: string, _type, placeOf) => {
      const id = text.match(/[a-z0-9-]+/g)?.find((word) => withdrawn.has(word));
      if (id === undefined) return;
      const place = placeOf();
      if (context.homes.has(id) && "path" in place && place.path.at(-1) === "id") return;
      findings.push({
        at: place,
        found: `the withdrawn id "${id}"`,
        expected: "no mention of it",
        next: "Remove the mention.",
      });
    });
    yield* findings;
  },
};

const TRACED = new Set([
  ...TEXTS,
  ...Object.values(shapes)
    .flatMap((shape) => Object.values(shape).map((field) => field.type))
    .filter((type) => type.endsWith("Id")),
]);
