import * as z from "zod";
import { TopicId } from "./ids.js";
import { Alias } from "./organization.js";
import { Localized } from "./primitives.js";
import { vocabulary } from "./vocabulary.js";

export const TopicKind = vocabulary("TopicKind", "What sort of topic it is.", {
  theme: "a subject matter",
  law: "a law",
  project: "a project with a name",
  programme: "a strategy or programme",
  body: "a body that the texts speak of without its acting in them",
});

export const Topic = z
  .strictObject({
    id: TopicId.meta({ description: "The id of this topic." }),
    label: Localized.meta({ description: "The preferred label (SKOS prefLabel)." }),
    definition: Localized.meta({ description: "What is meant (SKOS definition), in the curators' own words." }),
    kind: TopicKind.meta({ description: "What sort of topic it is." }),
    broader: TopicId.nullable().meta({ description: "The next more general topic (SKOS broader); else `null`." }),
    aliases: z.array(Alias).meta({ description: "Other labels (SKOS altLabel), each with its article." }),
  })
  .meta({
    id: "Topic",
    title: "Topic",
    description: "A concept of a small vocabulary in the manner of SKOS.",
  });
