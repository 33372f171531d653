import * as z from "zod";
import { Article } from "./article.js";
import { Erratum } from "./erratum.js";
import { AssemblyEvent } from "./event.js";
import { LedgerEntry } from "./ledger-entry.js";
import { Organization } from "./organization.js";
import { Person } from "./person.js";
import { Quote } from "./quote.js";
import { Source } from "./source.js";
import { Topic } from "./topic.js";

/** One entry per file in `data/`, in the order in which the collections are documented. */
export const collections = {
  articles: z.array(Article).meta({ description: "The press articles: one record per published text." }),
  events: z
    .array(AssemblyEvent)
    .meta({ description: "What took place: the assemblies, and the speeches and panels at them." }),
  people: z.array(Person).meta({ description: "Who spoke, took part or is named in a public role." }),
  organizations: z.array(Organization).meta({ description: "Who acts or is spoken of, beside the people." }),
  topics: z.array(Topic).meta({ description: "What articles, events and quotes are about." }),
  quotes: z.array(Quote).meta({ description: "What people said, each with every article that prints it." }),
  sources: z
    .array(Source)
    .meta({ description: "The audit trail of each captured text, with the ledger of its quotation marks." }),
  errata: z.array(Erratum).meta({ description: "Known errors of the articles and of earlier releases." }),
  ids: z.array(LedgerEntry).meta({ description: "Every id ever released, withdrawn ones included." }),
};

export const Dataset = z.strictObject(collections).meta({
  title: "Dataset",
  description:
    "Curated data on the general assemblies (Mitgliederversammlungen) of Vitako, the German association of municipal IT providers.",
});
