import { anchoredAttestation } from "../../scripts/curate/anchors.js";
import { findCapture, recorded } from "../../scripts/curate/capture.js";
import type { DraftAttestation, DraftRegion } from "../../scripts/curate/draft.js";
import { ledgerOf } from "../../scripts/curate/ledger.js";
import { readData } from "../../scripts/files.js";
import type { Dataset, Quote } from "../../src/generated/types.js";
import { wordingOf } from "../../src/text/wording.js";

/** A page that nobody published, for tests of what is done with pages. */
export const PAGE = [
  "Beispielstadt",
  "Neue Wege für das Amt",
  "",
  "Der Verein tagte im Sommer. „Wir öffnen die Türen früh und schließen sie spät“, sagte die Vorsitzende Ida Muster.",
  "Das Vorhaben heißt „Morgenrot“ und läuft bis Herbst.",
  "Im Saal saßen an jenem Tag viele Gäste aus der Nachbarschaft, und draußen regnete es bis in den Abend hinein.",
  "„Wer das „Bürgerfenster“ nutzt“, so erklärte sie, „braucht weder Geduld noch Papier.“",
  "Ida Muster, Vorsitzende",
  "Andere Meldungen: „Gar nicht unser Thema“",
  "",
].join("\n");

const segments = [
  ["Wir öffnen die Türen früh und schließen sie spät"],
  ["Wer das „Bürgerfenster“ nutzt", "braucht weder Geduld noch Papier."],
];

const regions: DraftRegion[] = [
  { kind: "headline", lines: [1, 3] },
  { kind: "body", lines: [4, 7] },
  { kind: "caption", lines: [8, 8] },
  { kind: "teasers", lines: [9, 10] },
];

const attestation = (texts: string[]): DraftAttestation => ({
  article: "example-page",
  zone: "body",
  manner: "direct",
  segments: texts.map((text) => ({ text })),
  cue: { text: "sagte", lemma: "sagen", mood: "indicative" },
  attribution: { basis: "named", confidence: "certain", note: null },
  onBehalfOf: null,
  note: null,
});

/** A dataset on the page, made from it by the curation tool, and its text. */
export function world(page = PAGE): Dataset {
  const { articles, people } = readData();
  const draft = {
    article: "example-page",
    file: "page",
    capture: { extent: "full", earliest: null, latest: null, note: null },
    normalization: "nfc-lf",
    regions,
  } as const;
  const capture = findCapture({ ...draft, regions }, new Map([["page", page]]))!;
  const problems: string[] = [];
  const quotes = segments.map((texts, index): Quote => {
    const attested = anchoredAttestation(attestation(texts), capture, `quote ${index}`, (_place, problem) =>
      problems.push(problem),
    );
    return {
      id: `quote-${index}`,
      speaker: "ida-muster",
      event: null,
      eventRelation: "unknown",
      text: wordingOf(attested),
      textFrom: "example-page",
      language: "de",
      gist: { de: "Ein Satz über das Amt.", en: "A sentence on the office." },
      continues: null,
      topics: [],
      attestations: [attested],
      note: null,
    };
  });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const marks = ledgerOf(capture, quotes).map((mark) =>
    mark.class === "unclassified" ? { ...mark, class: "name" as const, reason: "A name, or another page." } : mark,
  );
  const role = {
    organization: null,
    title: { de: "Vorsitzende", en: "Chair" },
    verbatim: "Vorsitzende",
    kind: "chair" as const,
    article: "example-page",
    onBehalfOf: null,
    note: "No organization is named.",
  };
  return {
    articles: [
      {
        ...articles[0]!,
        id: "example-page",
        title: "Neue Wege für das Amt",
        kicker: "Beispielstadt",
        byline: null,
        published: null,
        derivedFrom: [],
        keywords: [],
        topics: [],
      },
    ],
    events: [],
    people: [
      {
        ...people[0]!,
        id: "ida-muster",
        name: { given: "Ida", family: "Muster" },
        honorifics: [],
        aliases: [],
        roles: [role],
      },
    ],
    organizations: [],
    topics: [],
    quotes,
    sources: [{ ...recorded(capture), marks }],
    errata: [],
    ids: [],
  };
}
