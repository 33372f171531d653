import * as z from "zod";
import { ArticleId, ErratumId, RecordId } from "./ids.js";
import { JsonPointer, Label, Note, Verbatim, Version } from "./primitives.js";
import { vocabulary } from "./vocabulary.js";

export const ErratumScope = vocabulary(
  "ErratumScope",
  "Whose error it is.",
  {
    source: "an error of an article; what is quoted stays as printed",
    dataset: "an error of an earlier release of this dataset",
  },
  { dataset: "No released value has been corrected yet." },
);

export const ErratumKind = vocabulary(
  "ErratumKind",
  "What sort of error it is.",
  {
    misspelling: "a typing error",
    grammar: "an error of grammar",
    capture: "an error made when the page was turned into text",
    contradiction: "statements that cannot both be true",
    attribution: "words given to the wrong speaker",
  },
  {
    grammar: "The errors of grammar in the texts stand in sentences that the dataset does not carry.",
    attribution: "No article is known to have given words to the wrong speaker.",
  },
);

export const Erratum = z
  .strictObject({
    id: ErratumId.meta({ description: "The id of this erratum." }),
    scope: ErratumScope.meta({ description: "Whose error it is." }),
    record: RecordId.meta({ description: "The record that the erratum is about." }),
    field: JsonPointer.nullable().meta({
      description: "The field of that record (RFC 6901); `null` for the whole record.",
    }),
    article: ArticleId.nullable().meta({ description: "The article with the error; `null` in scope `dataset`." }),
    printed: Verbatim.meta({ description: "The erroneous words as printed, or the value as released." }),
    corrected: Label.nullable().meta({ description: "What is right; `null` if it cannot be told." }),
    kind: ErratumKind.meta({ description: "What sort of error it is." }),
    note: Note.meta({ description: "What is wrong and how it is known." }),
    since: Version.meta({ description: "The version of this package that first carries the erratum." }),
  })
  .meta({
    id: "Erratum",
    title: "Erratum",
    description: "A known error of a source or of an earlier release.",
  });
