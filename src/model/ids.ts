import * as z from "zod";

/** Lower-case ASCII kebab-case. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function idType<const Title extends string>(title: Title, of: string, example: string) {
  return z
    .string()
    .regex(SLUG)
    .meta({
      id: title,
      title,
      description: `The id of ${of}: lower-case ASCII kebab-case, unique in the whole dataset, never reused.`,
      examples: [example],
    });
}

export const ArticleId = idType("ArticleId", "an article", "lecos-bremen");
export const EventId = idType("EventId", "an event", "assembly-2019-bremen");
export const PersonId = idType("PersonId", "a person", "dieter-rehfeld");
export const OrganizationId = idType("OrganizationId", "an organization", "regio-it");
export const TopicId = idType("TopicId", "a topic", "digital-sovereignty");
export const QuoteId = idType("QuoteId", "a quote", "rehfeld-beginning-of-a-technology");
export const DecisionId = idType("DecisionId", "a decision inside an event", "decision-2021-strategy-adopted");
export const ErratumId = idType("ErratumId", "an erratum", "erratum-luehr-first-name");
export const RecordId = idType("RecordId", "a record of any collection", "dieter-rehfeld");

/**
 * Which collection each id type refers to. The reference rule, the closed-world schema and the
 * literal id unions are derived from this table and from where the model uses the types.
 */
export const referable = {
  ArticleId: { schema: ArticleId, collections: ["articles"] },
  EventId: { schema: EventId, collections: ["events"] },
  PersonId: { schema: PersonId, collections: ["people"] },
  OrganizationId: { schema: OrganizationId, collections: ["organizations"] },
  TopicId: { schema: TopicId, collections: ["topics"] },
  QuoteId: { schema: QuoteId, collections: ["quotes"] },
  DecisionId: { schema: DecisionId, collections: ["decisions"] },
  ErratumId: { schema: ErratumId, collections: ["errata"] },
  RecordId: {
    schema: RecordId,
    collections: ["articles", "events", "people", "organizations", "topics", "quotes", "decisions", "errata"],
  },
} as const;
