import type { AssemblyEvent, Decision, Participation, Place } from "../../generated/types.js";
import { occurrence } from "./dating.js";
import { iri } from "./iri.js";
import { type Node, node } from "./node.js";

const modes = {
  "in-person": "schema:OfflineEventAttendanceMode",
  online: "schema:OnlineEventAttendanceMode",
} as const satisfies Record<NonNullable<AssemblyEvent["format"]["value"]>, string>;

const isSpeaking = ({ capacity }: Participation): boolean => capacity !== "host";

/* The code is that of the country or land around the town. */
const place = ({ name, iso3166 }: Place): Node =>
  node({
    "@type": "Place",
    name,
    containedInPlace: iso3166 && node({ "@type": "AdministrativeArea", identifier: iso3166 }),
  });

const decision = (record: Decision): Node =>
  node({
    "@id": iri(record.id),
    "@type": "Decision",
    name: record.subject,
    kind: record.kind,
    modality: record.modality,
    source: iri(record.article),
    conflictsWith: record.conflictsWith && iri(record.conflictsWith),
    note: record.note,
  });

export function event({ date, participants, ...record }: AssemblyEvent): Node {
  const people = (list: readonly Participation[]) => [...new Set(list.map(({ person }) => iri(person)))];
  return node({
    "@id": iri(record.id),
    "@type": "Event",
    name: record.name,
    kind: record.kind,
    ...occurrence(date),
    eventAttendanceMode: record.format.value && modes[record.format.value],
    formatBasis: record.format.basis,
    formatNote: record.format.note,
    location: record.place && place(record.place),
    organizer: iri(record.organizer),
    host: record.host && iri(record.host),
    superEvent: record.partOf && iri(record.partOf),
    subjectOf: record.coverage.map((report) => iri(report.article)),
    coverage: record.coverage.map((report) =>
      node({ "@type": "Coverage", source: iri(report.article), basis: report.basis, note: report.note }),
    ),
    performer: people(participants.filter(isSpeaking)),
    contributor: people(participants.filter((participant) => !isSpeaking(participant))),
    participation: participants.map((participant) =>
      node({
        "@type": "Participation",
        person: iri(participant.person),
        capacity: participant.capacity,
        source: iri(participant.article),
        note: participant.note,
      }),
    ),
    decision: record.decisions.map(decision),
    about: record.topics.map(iri),
  });
}
