import { type Attestation, findEvent, quotes, type Quote, sourceLink, variants, type Variant } from "../../index.js";
import { linkLabels, speakerOf } from "../draw-quote.js";
import type { Canvas, Field } from "../layout/canvas.js";
import { articleInWords, count, eventInWords, quoted, witnessesInWords } from "../words.js";
import { drawErrata } from "./draw-errata.js";

const BRACKETS = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;

const marked = ({ changes }: Variant): string => changes.map(({ kind, text }) => BRACKETS[kind].join(text)).join("");

function quotedHow({ manner, zone, segments }: Attestation): string {
  const parts = segments.length > 1 ? `, in ${count(segments.length, "part")} around the reporting clause` : "";
  return `${manner}, in the ${zone}${parts}`;
}

/** How the article says who speaks. */
function attributionInWords({ attestation: { cue, attribution } }: Variant): string {
  const words = cue ? `“${cue.text}” (${[cue.lemma, cue.mood].filter(Boolean).join(", ")})` : "no cue";
  return `${attribution.basis}, ${attribution.confidence}; ${words}`;
}

export function showQuote(canvas: Canvas, quote: Quote): void {
  const event = quote.event === null ? undefined : findEvent(quote.event);
  const versions = variants(quote);
  canvas.spread(speakerOf(quote), quote.id, 0, "title");
  canvas.text(quoted(quote.text), 2);
  canvas.gap();
  canvas.fields([
    ["gist", [quote.gist.en, quote.gist.de]],
    ["speaker", quote.speaker],
    [linkLabels[quote.eventRelation], event ? `${eventInWords(event)} (${event.id})` : null],
    ["continues", quote.continues],
    ["goes on in", quotes.filter(({ continues }) => continues === quote.id).map(({ id }) => id)],
    ["topics", quote.topics.join(", ")],
    ["witnesses", witnessesInWords(quote)],
    ["note", quote.note],
  ]);
  canvas.gap();
  canvas.heading("Printed by");
  for (const version of versions) {
    const { article, attestation } = version;
    const words: Field =
      article.id === quote.textFrom
        ? ["words", "as above"]
        : version.identical
          ? ["words", "the same"]
          : ["words", marked(version)];
    canvas.spread(articleInWords(article), article.id, 2);
    canvas.fields(
      [
        words,
        ["quoted", quotedHow(attestation)],
        ["attributed", attributionInWords(version)],
        ["why", attestation.attribution.note],
        ["on behalf of", attestation.onBehalfOf],
        ["note", attestation.note],
        ["link", sourceLink(attestation)],
      ],
      4,
    );
  }
  if (versions.some(({ identical }) => !identical)) {
    canvas.text("[-only in the text above-] {+only in this article+}", 2, "quiet");
  }
  drawErrata(canvas, quote.id);
}
