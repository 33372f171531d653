import * as z from "zod";
import { ApproximateDate, Basis } from "./date.js";
import { ArticleId, OrganizationId, TopicId } from "./ids.js";
import { Headline, Note, SummaryText, Verbatim, WebAddress } from "./primitives.js";
import { vocabulary } from "./vocabulary.js";

export const ArticleKind = vocabulary("ArticleKind", "What sort of text an article is.", {
  "press-release-reprint": "reproduces a press release and names it as its source",
  news: "a report by an editorial office",
});

export const Derivation = z
  .strictObject({
    article: ArticleId.meta({ description: "The article whose wording is reused." }),
    basis: Basis.meta({ description: "What the derivation rests on; measured overlap is `inferred`." }),
    sharedEightGrams: z
      .number()
      .min(0)
      .max(1)
      .meta({
        description:
          "The share (0 to 1) of this article's sequences of eight words that occur in the other article, measured on headline, captions and body.",
        examples: [0.4132],
      }),
    longestSharedRun: z
      .int()
      .min(0)
      .meta({
        description: "The length, in words, of the longest uninterrupted run that both articles share.",
        examples: [37],
      }),
  })
  .meta({
    id: "Derivation",
    title: "Derivation",
    description: "That an article reuses the wording of another one, and how much of it.",
    examples: [{ article: "lecos-bremen", basis: "inferred", sharedEightGrams: 0.4132, longestSharedRun: 37 }],
  });

export const Summary = z
  .strictObject({
    de: SummaryText.meta({ description: "The summary in German." }),
    en: SummaryText.meta({ description: "The summary in English; it says the same as the German one." }),
  })
  .meta({
    id: "Summary",
    title: "Summary",
    description: "What an article reports, in the curators' own words.",
    examples: [{ de: "Bericht über die Versammlung in Bremen.", en: "Report on the assembly in Bremen." }],
  });

export const Article = z
  .strictObject({
    id: ArticleId.meta({ description: "The id of this article." }),
    title: Headline.meta({ description: "The headline as printed, without the kicker." }),
    kicker: Verbatim.nullable().meta({
      description: "The line above the headline, as printed; `null` if there is none.",
    }),
    publisher: OrganizationId.meta({ description: "Who published the article." }),
    publisherBasis: Basis.meta({ description: "What the publisher rests on." }),
    publisherNote: Note.nullable().meta({ description: "How the publisher is known, unless the basis is `stated`." }),
    origin: OrganizationId.nullable().meta({
      description: "Whose release the article reproduces or names as its source; `null` if it names none.",
    }),
    kind: ArticleKind.meta({ description: "What sort of text it is." }),
    byline: Verbatim.nullable().meta({
      description: "The author's sign as printed, never resolved to a person; `null` if none is printed.",
    }),
    published: ApproximateDate.nullable().meta({
      description: "When the article was published, as far as its text or named evidence tells; else `null`.",
    }),
    url: WebAddress.nullable().meta({
      description: "Where the article was published; `null` if no clean address is known.",
    }),
    urlBasis: Basis.nullable().meta({ description: "What the address rests on; `null` without an address." }),
    language: z.literal("de").meta({ description: "The language of the article (BCP 47)." }),
    derivedFrom: z.array(Derivation).meta({ description: "The articles whose wording this one reuses." }),
    keywords: z.array(Verbatim).meta({ description: "The publisher's keywords, as printed and in printed order." }),
    topics: z.array(TopicId).meta({ description: "What the article is about." }),
    summary: Summary.meta({ description: "What the article reports." }),
  })
  .meta({
    id: "Article",
    title: "Article",
    description: "One published text.",
  });
