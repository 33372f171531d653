import * as z from "zod";
import { Basis } from "./date.js";
import { ArticleId, OrganizationId } from "./ids.js";
import { sameAs } from "./person.js";
import { Label, Verbatim, WebAddress } from "./primitives.js";
import { vocabulary } from "./vocabulary.js";

export const OrganizationKind = vocabulary(
  "OrganizationKind",
  "What sort of organization it is.",
  {
    association: "an association of organizations",
    "it-service-provider": "a provider of IT services to public authorities",
    authority: "a public authority",
    "political-body": "a body that coordinates policy",
    "working-group": "a group that a body or several organizations set up for a task",
    cooperative: "a registered cooperative",
    publisher: "an editorial office or a magazine",
    ministry: "a ministry",
  },
  {
    "working-group":
      "The working groups that the texts name are spoken of and do not act; they are topics of kind `body`.",
    cooperative: "The cooperatives that the texts name are spoken of and do not act; they are topics of kind `body`.",
    ministry: "The texts name a federal minister but not her ministry.",
  },
);

export const Alias = z
  .strictObject({
    value: Verbatim.meta({ description: "The other name, as printed." }),
    article: ArticleId.meta({ description: "The article that prints it." }),
  })
  .meta({
    id: "Alias",
    title: "Alias",
    description: "Another name for the same thing in one article.",
    examples: [{ value: "OZG Task Force", article: "behoerden-spiegel-jahrestagung" }],
  });

export const Organization = z
  .strictObject({
    id: OrganizationId.meta({ description: "The id of this organization." }),
    name: Label.meta({ description: "The name in German.", examples: ["Deutscher Landkreistag"] }),
    shortName: Label.nullable().meta({ description: "The short name or acronym; else `null`.", examples: ["KDN"] }),
    nameEn: Label.nullable().meta({
      description: "The name in English, official or descriptive; `null` if the German name is used as it is.",
      examples: ["German County Association"],
    }),
    kind: OrganizationKind.meta({ description: "What sort of organization it is." }),
    parent: OrganizationId.nullable().meta({
      description: "The organization that it belongs to, if a text says so; else `null`.",
    }),
    aliases: z.array(Alias).meta({ description: "Other names, each with its article." }),
    website: WebAddress.nullable().meta({
      description: "Its web address, if one is known from the texts; else `null`.",
    }),
    websiteBasis: Basis.nullable().meta({ description: "What the web address rests on; `null` without one." }),
    sameAs,
  })
  .meta({
    id: "Organization",
    title: "Organization",
    description: "An organization, authority or body that acts or is spoken of.",
  });
