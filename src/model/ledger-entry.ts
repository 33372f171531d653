import * as z from "zod";
import { SLUG } from "./ids.js";
import { Version } from "./primitives.js";
import { vocabulary } from "./vocabulary.js";

export const LedgerCollection = vocabulary("LedgerCollection", "Where a record with an id lives.", {
  articles: "in `articles`",
  events: "in `events`",
  people: "in `people`",
  organizations: "in `organizations`",
  topics: "in `topics`",
  quotes: "in `quotes`",
  decisions: "in the `decisions` of an event",
  errata: "in `errata`",
});

export const LedgerEntry = z
  .strictObject({
    id: z
      .string()
      .regex(SLUG)
      .meta({ description: "The id; never removed from this list.", examples: ["dieter-rehfeld"] }),
    collection: LedgerCollection.meta({ description: "Where the record lives; it never moves." }),
    since: Version.meta({ description: "The version of this package that first carries the id." }),
    withdrawn: Version.nullable().meta({
      description: "The version that withdrew the record, which then leaves no other trace; else `null`.",
    }),
  })
  .meta({
    id: "LedgerEntry",
    title: "LedgerEntry",
    description: "One line of the append-only ledger of every id ever released.",
    examples: [{ id: "dieter-rehfeld", collection: "people", since: "0.1.0", withdrawn: null }],
  });
