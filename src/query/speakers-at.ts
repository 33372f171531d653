import type { AssemblyEvent, Capacity, Person, Quote } from "../generated/types.js";
import { eventLineage } from "./lineage.js";
import { groupBy, idOf, once, type Ref } from "./lookup.js";

const SPEAKING: readonly Capacity[] = ["guest-speaker", "speaker", "panelist"];

function byEvent(people: readonly Person[], events: readonly AssemblyEvent[], quotes: readonly Quote[]) {
  const lineOf = eventLineage(events);
  const spoke = [
    ...events.flatMap(({ id, participants }) =>
      participants.filter(({ capacity }) => SPEAKING.includes(capacity)).map(({ person }) => ({ person, event: id })),
    ),
    ...quotes.flatMap(({ speaker, event, eventRelation }) =>
      event !== null && eventRelation === "said-at" ? [{ person: speaker, event }] : [],
    ),
  ];
  const byPerson = groupBy(spoke, ({ person }) => [person]);
  return groupBy(people, ({ id }) => (byPerson.get(id) ?? []).flatMap(({ event }) => lineOf(event)));
}

/**
 * The people who spoke at an event or at one of its parts: its speakers, guest speakers and
 * panelists, and whoever a text quotes as speaking there. Who is quoted in a report that does not
 * say where the words were spoken is not among them.
 *
 * @example
 * speakersAt(people, events, quotes, "guest-speech-2019-luehr").map((person) => person.id); // ["hans-henning-luehr"]
 */
export function speakersAt(
  people: readonly Person[],
  events: readonly AssemblyEvent[],
  quotes: readonly Quote[],
  event: Ref<AssemblyEvent>,
): readonly Person[] {
  return once(byEvent, people, events, quotes).get(idOf(event)) ?? [];
}
