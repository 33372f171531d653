import * as z from "zod";
import { anchor } from "./anchor.js";
import { ArticleId, QuoteId } from "./ids.js";
import { Day, Note, Offset, Sha256 } from "./primitives.js";
import { vocabulary } from "./vocabulary.js";

export const Extent = vocabulary("Extent", "How much of the page was captured.", {
  full: "the whole text of the page, as far as can be told",
  beginning: "the page from its beginning; the capture breaks off before the end",
});

export const Capture = z
  .strictObject({
    extent: Extent.meta({ description: "How much of the page was captured." }),
    earliest: Day.nullable().meta({
      description: "The first day on which the capture can have been made; else `null`.",
    }),
    latest: Day.nullable().meta({ description: "The last day on which the capture can have been made; else `null`." }),
    note: Note.nullable().meta({ description: "What these statements rest on; else `null`." }),
  })
  .meta({
    id: "Capture",
    title: "Capture",
    description: "When and how completely the text was taken from its page.",
    examples: [
      {
        extent: "full",
        earliest: "2025-10-23",
        latest: null,
        note: "A teaser beside the article is dated 23 October 2025.",
      },
    ],
  });

export const RegionKind = vocabulary("RegionKind", "What a part of a captured page is.", {
  headline: "the headline and its kicker",
  body: "the article's running text",
  caption: "the caption of a picture",
  teasers: "announcements of other articles",
  contact: "a box that names whom to contact",
  advertising: "advertising of the publisher or of others",
  navigation: "links, counters, keywords and other furniture of the page",
  comments: "a form for comments, or comments",
});

export const Region = z
  .strictObject({
    kind: RegionKind.meta({ description: "What this part of the page is." }),
    start: anchor.start,
    end: anchor.end,
  })
  .meta({
    id: "Region",
    title: "Region",
    description: "A part of a captured page. The regions of a capture touch each other and cover all of it.",
    examples: [{ kind: "headline", start: 0, end: 38 }],
  });

export const MarkClass = vocabulary("MarkClass", "What a pair of quotation marks does.", {
  speech: "quotes what somebody said",
  name: "marks a name or a title",
  term: "marks a technical or coined term",
  distance: "marks that the writer keeps a distance from a word",
  slogan: "marks a slogan",
  "out-of-scope": "stands outside the article's own text",
});

export const Mark = z
  .strictObject({
    ...anchor,
    class: MarkClass.meta({ description: "What the marks do." }),
    quote: QuoteId.nullable().meta({ description: "The quote that the stretch belongs to; else `null`." }),
    reason: Note.nullable().meta({ description: "Why it is no quote; `null` where the stretch belongs to one." }),
  })
  .meta({
    id: "Mark",
    title: "Mark",
    description: "One quoted stretch of a captured text, without its quotation marks.",
  });

export const Source = z
  .strictObject({
    article: ArticleId.meta({ description: "The article whose captured text this is." }),
    capture: Capture.meta({ description: "When and how completely the text was captured." }),
    normalization: z.literal("nfc-lf").meta({
      description:
        "What is done to the text before positions are counted: Unicode NFC, CRLF and CR become LF, a leading byte-order mark is dropped, nothing is trimmed.",
    }),
    sha256: Sha256.meta({ description: "SHA-256 of the whole normalised text in UTF-8." }),
    codePoints: Offset.meta({ description: "The length of the normalised text in code points." }),
    regions: z.array(Region).meta({ description: "The parts of the page, in order." }),
    marks: z.array(Mark).meta({
      description:
        "The complete ledger of quotation marks: every quoted stretch of the captured text, in order of position.",
    }),
  })
  .meta({
    id: "Source",
    title: "Source",
    description: "The audit trail of one captured text, without the text.",
  });
