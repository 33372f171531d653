import * as z from "zod";
import { ArticleId, OrganizationId, PersonId } from "./ids.js";
import { Label, Localized, Note, Verbatim, WebAddress } from "./primitives.js";
import { vocabulary } from "./vocabulary.js";

export const PersonName = z
  .strictObject({
    given: Label.meta({
      description: "The given name or names, corrected where an erratum says so.",
      examples: ["Dieter"],
    }),
    family: Label.meta({ description: "The family name.", examples: ["Rehfeld"] }),
  })
  .meta({
    id: "PersonName",
    title: "PersonName",
    description: "A name without honorifics.",
    examples: [{ given: "Dieter", family: "Rehfeld" }],
  });

export const Honorific = z
  .strictObject({
    value: Verbatim.meta({ description: "The honorific as printed.", examples: ["Dr."] }),
    articles: z.array(ArticleId).meta({ description: "The articles that print it." }),
  })
  .meta({
    id: "Honorific",
    title: "Honorific",
    description: "An academic title that articles put before a name.",
    examples: [{ value: "Dr.", articles: ["lecos-bremen"] }],
  });

export const PersonAliasKind = vocabulary(
  "PersonAliasKind",
  "How another spelling of a name differs.",
  {
    misspelling: "a typing error of the article",
    "short-form": "a shortened form of the name",
  },
  { "short-form": "A bare family name in running text is not recorded; no text uses another short form." },
);

export const PersonAlias = z
  .strictObject({
    value: Verbatim.meta({ description: "The other spelling, as printed." }),
    kind: PersonAliasKind.meta({ description: "How it differs." }),
    article: ArticleId.meta({ description: "The article that prints it." }),
  })
  .meta({
    id: "PersonAlias",
    title: "PersonAlias",
    description: "Another spelling of a person's name in one article.",
    examples: [{ value: "Hans-Hennig Lühr", kind: "misspelling", article: "lecos-bremen" }],
  });

export const RoleKind = vocabulary("RoleKind", "What sort of role it is.", {
  chair: "chairs a board, an association or a council",
  "board-member": "a member of a board",
  "managing-director": "manages a company or an office",
  "deputy-director": "an officer responsible for one field of an association (Beigeordneter)",
  "head-of-division": "heads a division of an authority",
  "head-of-project": "heads a project",
  "state-councillor": "a state councillor of a Land (Staatsrat)",
  minister: "a member of a government",
  affiliation: "belongs to the organization; the text says no more",
});

export const Role = z
  .strictObject({
    organization: OrganizationId.nullable().meta({
      description: "Where the role is held; `null` with a note if the text names no organization.",
    }),
    title: Localized.meta({ description: "The role in the curators' words." }),
    verbatim: Verbatim.meta({ description: "The role as printed." }),
    kind: RoleKind.meta({ description: "What sort of role it is." }),
    article: ArticleId.meta({ description: "The article that says so. Its date is the date of the statement." }),
    onBehalfOf: Verbatim.nullable().meta({
      description: "For whom the person is said to act, as printed; else `null`.",
    }),
    note: Note.nullable().meta({ description: "A remark; `null` if the article says it plainly." }),
  })
  .meta({
    id: "Role",
    title: "Role",
    description: "What one article calls a person. It has no end: it says nothing about any other time.",
    examples: [
      {
        organization: "regio-it",
        title: { de: "Geschäftsführer", en: "Managing director" },
        verbatim: "regio iT-Geschäftsführer",
        kind: "managing-director",
        article: "kommune21-bremen",
        onBehalfOf: null,
        note: null,
      },
    ],
  });

export const sameAs = z.array(WebAddress).meta({
  description: "Addresses of the same thing in other datasets; empty until one is verified.",
});

export const Person = z
  .strictObject({
    id: PersonId.meta({ description: "The id of this person." }),
    name: PersonName.meta({ description: "The name." }),
    honorifics: z.array(Honorific).meta({ description: "Academic titles, each with the articles that print it." }),
    aliases: z.array(PersonAlias).meta({ description: "Other spellings, each with its article." }),
    roles: z.array(Role).meta({ description: "What each article calls the person." }),
    sameAs,
  })
  .meta({
    id: "Person",
    title: "Person",
    description: "A person in a public role: with at least one quote, one participation or one role.",
  });
