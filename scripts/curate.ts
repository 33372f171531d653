/*
 * Completes drafts in `data/` from the captured texts: positions, digests, the ledger of quotation
 * marks, overlap figures, the chosen wording of quotes and the ledger of ids. Run on complete data
 * it changes nothing. Nothing is written while a draft has a problem.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { canonicalFile, collectionNames } from "../src/text/canonical.js";
import { overlap } from "../src/text/overlap.js";
import { chooseWording, wordingOf } from "../src/text/wording.js";
import { ownText } from "../src/verify/own-text.js";
import type { Quote } from "../src/generated/types.js";
import { anchoredAttestation, type Report } from "./curate/anchors.js";
import { findCapture, recorded } from "./curate/capture.js";
import type { DraftDataset, DraftMark } from "./curate/draft.js";
import { ledgerOfIds } from "./curate/identities.js";
import { ledgerOf } from "./curate/ledger.js";
import { dataFile, nextVersion, readData, readTexts } from "./files.js";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Usage: npm run curate -- <folder with the captured texts>");
  process.exit(2);
}

const data = readData() as DraftDataset;
const texts = readTexts(folder);
const problems: string[] = [];
const report: Report = (place, problem) => problems.push(`${place}: ${problem}`);

const captures = new Map(
  data.sources.flatMap((source) => {
    const capture = findCapture(source, texts);
    if (!capture) report(`/sources/${source.article}`, `no text in ${folder} has its digest or its file name.`);
    return capture ? [[source.article, capture] as const] : [];
  }),
);

const articleOf = (id: string) => data.articles.find((article) => article.id === id);

const quotes = data.quotes.map((draft): Quote => {
  const attestations = draft.attestations.map((attestation, index) => {
    const place = `/quotes/${draft.id}/attestations/${index}`;
    const capture = captures.get(attestation.article);
    if (capture) return anchoredAttestation(attestation, capture, place, report);
    report(place, `the article "${attestation.article}" has no captured text.`);
    return { ...attestation, segments: [] };
  });
  const chosen = chooseWording(attestations, articleOf)!;
  return { ...draft, attestations, text: wordingOf(chosen), textFrom: chosen.article };
});

const articles = data.articles.map((article) => ({
  ...article,
  derivedFrom: article.derivedFrom.map((derivation) => {
    const [own, other] = [captures.get(article.id), captures.get(derivation.article)];
    if (own && other) return { ...derivation, ...overlap(ownText(own, own.points), ownText(other, other.points)) };
    report(`/articles/${article.id}/derivedFrom`, "the captured text of one of the two articles is missing.");
    return derivation;
  }),
}));

const unclassified: string[] = [];
const sources = [...captures.values()].map((capture) => {
  const marks = ledgerOf(capture, quotes);
  const open = (mark: DraftMark) => mark.class === "unclassified";
  for (const { start, end } of marks.filter(open)) {
    unclassified.push(`${capture.source.article} ${start}-${end}: ${capture.points.slice(start, end)}`);
  }
  return { ...recorded(capture), marks };
});

if (problems.length > 0) {
  console.error([...problems, `${problems.length} problems; nothing was written.`].join("\n"));
  process.exit(1);
}

const complete = { ...data, articles, quotes, sources, ids: ledgerOfIds(data, nextVersion()) };
let changed = 0;
for (const name of collectionNames) {
  const content = canonicalFile(name, complete[name]);
  if (content === readFileSync(dataFile(name), "utf8")) continue;
  writeFileSync(dataFile(name), content);
  console.log(`  written  data/${name}.json`);
  changed += 1;
}
console.log(`${quotes.length} quotes anchored in ${captures.size} captured texts, ${changed} files changed.`);
if (unclassified.length > 0) {
  console.error(["", "Quotation marks to classify in data/sources.json:", ...unclassified].join("\n"));
  process.exit(1);
}
