import type { AssemblyEvent } from "../../generated/types.js";
import { type Directory, nameIn } from "./directory.js";

const capacities = {
  "guest-speaker": "guest speaker",
  speaker: "speaker",
  host: "host",
  panelist: "panelist",
} as const satisfies Record<AssemblyEvent["participants"][number]["capacity"], string>;

const formats = {
  "in-person": "In person",
  online: "Online",
} as const satisfies Record<NonNullable<AssemblyEvent["format"]["value"]>, string>;

const modalities = {
  adopted: "adopted",
  outlined: "outlined",
  "topic-only": "on the agenda, no outcome reported",
} as const satisfies Record<AssemblyEvent["decisions"][number]["modality"], string>;

const list = (title: string, entries: readonly string[]): string[] =>
  entries.length === 0 ? [] : [`${title}:`, ...entries.map((entry) => `- ${entry}`)];

/** What an entry of a calendar has no property for: one line each. */
export function descriptionOf(event: AssemblyEvent, directory: Directory): string {
  const { organizations, people, articles } = directory;
  return [
    event.name.en,
    `Organised by ${nameIn(organizations, event.organizer)}`,
    ...(event.host === null ? [] : [`Hosted by ${nameIn(organizations, event.host)}`]),
    ...(event.format.value === null ? [] : [formats[event.format.value]]),
    ...list(
      "Took part",
      event.participants.map(({ person, capacity }) => `${nameIn(people, person)}, ${capacities[capacity]}`),
    ),
    ...list(
      "Decisions",
      event.decisions.map(({ subject, modality }) => `${subject.en}: ${modalities[modality]}`),
    ),
    ...list(
      "Reported by",
      event.coverage.map(({ article }) => nameIn(articles, article)),
    ),
  ].join("\n");
}
