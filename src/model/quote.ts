import * as z from "zod";
import { anchor } from "./anchor.js";
import { ArticleId, EventId, PersonId, QuoteId, TopicId } from "./ids.js";
import { Label, Localized, Note, Verbatim } from "./primitives.js";
import { vocabulary } from "./vocabulary.js";

export const EventRelation = vocabulary("EventRelation", "How a quote relates to its event.", {
  "said-at": "a text says that the words were said there",
  "said-about": "the words are about the event",
  unknown: "the words stand in a report on the event; no text says where they were said",
});

export const Zone = vocabulary(
  "Zone",
  "Where in the article the words stand.",
  {
    body: "in the running text",
    caption: "in the caption of a picture",
    headline: "in the headline",
  },
  {
    caption: "No caption so far quotes anybody.",
    headline: "The one headline that quotes names no speaker.",
  },
);

export const Manner = vocabulary("Manner", "How the words are quoted.", {
  direct: "a complete quotation in the speaker's syntax",
  fragment: "quoted words inside the reporter's own sentence",
});

export const Mood = vocabulary("Mood", "The grammatical mood of a German verb.", {
  indicative: "Indikativ",
  subjunctive: "Konjunktiv",
});

export const Segment = z
  .strictObject({
    text: Verbatim.meta({
      description: "The quoted words without their outer quotation marks, inner ones as printed.",
    }),
    ...anchor,
  })
  .meta({
    id: "Segment",
    title: "Segment",
    description: "One uninterrupted stretch of quoted words, anchored in the article's captured text.",
  });

export const Cue = z
  .strictObject({
    text: Verbatim.meta({
      description: "The word or words that mark reported speech, as printed.",
      examples: ["unterstrich"],
    }),
    lemma: Label.meta({ description: "Their dictionary form.", examples: ["unterstreichen"] }),
    mood: Mood.nullable().meta({
      description: "The mood of the finite verb of the cue's clause; `null` if it has none.",
    }),
  })
  .meta({
    id: "Cue",
    title: "Cue",
    description: "What tells the reader that somebody is being quoted.",
    examples: [{ text: "unterstrich", lemma: "unterstreichen", mood: "indicative" }],
  });

export const AttributionBasis = vocabulary("AttributionBasis", "How the article says who speaks.", {
  named: "the reporting clause names the speaker or the speaker's role",
  pronoun: "the reporting clause has a pronoun that refers to the speaker",
  continuation: "the words go on from a quotation or reported statement of the speaker without a new reporting clause",
  context: "the speaker follows from the sentences around",
});

export const Confidence = vocabulary("Confidence", "How sure the attribution is.", {
  certain: "the text leaves no other reading",
  probable: "the text suggests it; the note says why",
});

export const Attribution = z
  .strictObject({
    basis: AttributionBasis.meta({ description: "How the article says who speaks." }),
    confidence: Confidence.meta({ description: "How sure the attribution is." }),
    note: Note.nullable().meta({ description: "Why, unless the speaker is named and certain." }),
  })
  .meta({
    id: "Attribution",
    title: "Attribution",
    description: "How it is known who speaks.",
    examples: [{ basis: "named", confidence: "certain", note: null }],
  });

export const Attestation = z
  .strictObject({
    article: ArticleId.meta({ description: "The article that prints the words." }),
    zone: Zone.meta({ description: "Where in the article they stand." }),
    manner: Manner.meta({ description: "How they are quoted." }),
    segments: z.array(Segment).min(1).meta({
      description: "The printed words in order; two or more where a reporting clause interrupts one sentence.",
    }),
    cue: Cue.nullable().meta({ description: "What marks the words as speech; `null` if only the quotation marks do." }),
    attribution: Attribution.meta({ description: "What tells who speaks here." }),
    onBehalfOf: Verbatim.nullable().meta({
      description: "For whom the speaker is said to speak, as printed; else `null`.",
    }),
    note: Note.nullable().meta({ description: "A remark on this printed version; else `null`." }),
  })
  .meta({
    id: "Attestation",
    title: "Attestation",
    description: "One printed version of a quote.",
  });

export const Quote = z
  .strictObject({
    id: QuoteId.meta({ description: "The id of this quote." }),
    speaker: PersonId.meta({ description: "Who said it." }),
    event: EventId.nullable().meta({ description: "The event in whose report it stands; else `null`." }),
    eventRelation: EventRelation.meta({ description: "How it relates to that event." }),
    text: Verbatim.meta({
      description: "The wording of one attestation, its segments joined by a blank; never a composite of several.",
    }),
    textFrom: ArticleId.meta({
      description: "The article whose wording `text` is: the most complete one, of equals the one published first.",
    }),
    language: z.literal("de").meta({ description: "The language of the quote (BCP 47)." }),
    gist: Localized.meta({ description: "What is said, in the curators' own words." }),
    continues: QuoteId.nullable().meta({
      description: "The quote that this one goes on from, after a reporting clause between two sentences; else `null`.",
    }),
    topics: z.array(TopicId).meta({ description: "What the quote is about." }),
    attestations: z
      .array(Attestation)
      .min(1)
      .meta({ description: "Every printed version, in the order of the article ids." }),
    note: Note.nullable().meta({ description: "A remark; `null` if there is nothing to add." }),
  })
  .meta({
    id: "Quote",
    title: "Quote",
    description: "What a person said, once, however many articles print it.",
  });
