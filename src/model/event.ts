import * as z from "zod";
import { ApproximateDate, Basis } from "./date.js";
import { ArticleId, DecisionId, EventId, OrganizationId, PersonId, TopicId } from "./ids.js";
import { Label, Localized, Note } from "./primitives.js";
import { vocabulary } from "./vocabulary.js";

export const EventKind = vocabulary("EventKind", "What took place.", {
  "general-assembly": "a general assembly (Mitgliederversammlung) of the association",
  speech: "a speech given at an assembly",
  panel: "a panel discussion held at an assembly",
});

export const EventMode = vocabulary("EventMode", "How people attended.", {
  "in-person": "at a place",
  online: "by video or another network service",
});

export const EventFormat = z
  .strictObject({
    value: EventMode.nullable().meta({ description: "How people attended; `null` if no text says it." }),
    basis: Basis.meta({ description: "What the format rests on." }),
    note: Note.nullable().meta({ description: "How the format was found, unless the basis is `stated`." }),
  })
  .meta({
    id: "EventFormat",
    title: "EventFormat",
    description: "How an event was attended, and how that is known.",
    examples: [{ value: "online", basis: "stated", note: null }],
  });

export const Place = z
  .strictObject({
    name: Label.meta({ description: "The town as printed.", examples: ["Bremen"] }),
    iso3166: z
      .string()
      .regex(/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/)
      .nullable()
      .meta({
        description: "The ISO 3166 code of the country or of its subdivision; else `null`.",
        examples: ["DE-HB"],
      }),
  })
  .meta({
    id: "Place",
    title: "Place",
    description: "A town, never an address.",
    examples: [{ name: "Bremen", iso3166: "DE-HB" }],
  });

export const Coverage = z
  .strictObject({
    article: ArticleId.meta({ description: "An article that reports the event." }),
    basis: Basis.meta({ description: "What the link between article and event rests on." }),
    note: Note.nullable().meta({ description: "How the link was found, unless the basis is `stated`." }),
  })
  .meta({
    id: "Coverage",
    title: "Coverage",
    description: "That an article reports an event.",
    examples: [{ article: "lecos-bremen", basis: "stated", note: null }],
  });

export const Capacity = vocabulary("Capacity", "In which capacity a person took part.", {
  "guest-speaker": "gave a speech as an invited guest",
  speaker: "spoke at the event",
  host: "hosted the event",
  panelist: "discussed on a panel",
});

export const Participation = z
  .strictObject({
    person: PersonId.meta({ description: "Who took part." }),
    capacity: Capacity.meta({ description: "In which capacity." }),
    article: ArticleId.meta({ description: "The article that says so." }),
    note: Note.nullable().meta({ description: "A remark; `null` if the article says it plainly." }),
  })
  .meta({
    id: "Participation",
    title: "Participation",
    description: "That a person took part in an event. Who is only talked about is no participant.",
    examples: [{ person: "dieter-rehfeld", capacity: "speaker", article: "kommune21-2021-strategy", note: null }],
  });

export const DecisionKind = vocabulary(
  "DecisionKind",
  "What a decision is about.",
  {
    accounts: "the annual accounts",
    discharge: "the discharge of the board",
    appointment: "an appointment to an office",
    strategy: "the strategy of the association",
    procedure: "the procedure of the assembly",
  },
  { procedure: "The texts tell how resolutions were passed; none reports a resolution about procedure." },
);

export const Modality = vocabulary("Modality", "How far the text says that something was decided.", {
  adopted: "the text says that it was decided",
  outlined: "the text says that it was presented or sketched",
  "topic-only": "the text names it as a topic and reports no outcome",
});

export const Decision = z
  .strictObject({
    id: DecisionId.meta({ description: "The id of this decision." }),
    subject: Localized.meta({ description: "What was decided, in the curators' own words." }),
    kind: DecisionKind.meta({ description: "What the decision is about." }),
    modality: Modality.meta({ description: "How far the text says that it was decided." }),
    article: ArticleId.meta({ description: "The article that says so." }),
    conflictsWith: DecisionId.nullable().meta({
      description: "The decision that contradicts this one; both are kept, and each names the other.",
    }),
    note: Note.nullable().meta({ description: "A remark; `null` if there is nothing to add." }),
  })
  .meta({
    id: "Decision",
    title: "Decision",
    description: "What one article reports as decided, outlined or discussed at an event.",
  });

export const AssemblyEvent = z
  .strictObject({
    id: EventId.meta({ description: "The id of this event." }),
    kind: EventKind.meta({ description: "What sort of event it was." }),
    name: Localized.meta({ description: "A name for the event, in the curators' own words." }),
    date: ApproximateDate.meta({ description: "When it took place." }),
    format: EventFormat.meta({ description: "How people attended." }),
    place: Place.nullable().meta({ description: "Where it took place; `null` if no text says it." }),
    organizer: OrganizationId.meta({ description: "Who held the event." }),
    host: OrganizationId.nullable().meta({ description: "Who hosted it; `null` if no text says it." }),
    partOf: EventId.nullable().meta({ description: "The event that this one was a part of; else `null`." }),
    coverage: z.array(Coverage).meta({ description: "The articles that report the event." }),
    participants: z.array(Participation).meta({ description: "Who took part, each with the article that says so." }),
    decisions: z.array(Decision).meta({ description: "What was decided, outlined or put on the agenda." }),
    topics: z.array(TopicId).meta({ description: "What the event was about." }),
  })
  .meta({
    id: "AssemblyEvent",
    title: "AssemblyEvent",
    description: "A general assembly, or a speech or panel that was part of one.",
  });
