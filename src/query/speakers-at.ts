import type { AssemblyEvent, Capacity, Person, Quote } from "../generated/types.js";
import { Derived } from "./derived.js";
import { eventLineage } from "./lineage.js";
import { groupBy, groupByEach, idOf, type Ref } from "./lookup.js";

const SPEAKING: readonly Capacity[] = ["guest-speaker", "speaker", "panelist"];

const byEvent = /* @__PURE__ */ new Derived((events: readonly AssemblyEvent[]) => {
  const lineOf = eventLineage(events);
  const invited = events.flatMap(({ id, participants }) =>
    participants.filter(({ capacity }) => SPEAKING.includes(capacity)).map(({ person }) => ({ person, event: id })),
  );
  return new Derived((quotes: readonly Quote[]) => {
    const quoted = quotes.flatMap(({ speaker, event, eventRelation }) =>
      event !== null && eventRelation === "said-at" ? [{ person: speaker, event }] : [],
    );
    const byPerson = groupBy([...invited, ...quoted], ({ person }) => person);
    return new Derived((people: readonly Person[]) =>
      groupByEach(people, ({ id }) => (byPerson.get(id) ?? []).flatMap(({ event }) => lineOf(event))),
    );
  });
});

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
  return byEvent.of(events).of(quotes).of(people).get(idOf(event)) ?? [];
}
