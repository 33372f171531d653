import type { AssemblyEvent, Decision } from "../generated/types.js";
import { Derived } from "./derived.js";
import { eventLineage } from "./lineage.js";
import { groupByEach, idOf, type Ref } from "./lookup.js";

const byEvent = /* @__PURE__ */ new Derived((events: readonly AssemblyEvent[]) => {
  const lineOf = eventLineage(events);
  const eventOf = new Map(events.flatMap(({ id, decisions }) => decisions.map((decision) => [decision, id] as const)));
  return groupByEach([...eventOf.keys()], (decision) => lineOf(eventOf.get(decision)!));
});

/**
 * What was decided, outlined or put on the agenda at an event and its parts. `modality` tells these
 * apart, and `conflictsWith` names the statement that contradicts one.
 *
 * @example
 * decisionsAt(events, "assembly-2021-april")
 *   .filter((decision) => decision.modality === "adopted")
 *   .map((decision) => decision.id); // ["decision-2021-strategy-adopted"]
 */
export function decisionsAt(events: readonly AssemblyEvent[], event: Ref<AssemblyEvent>): readonly Decision[] {
  return byEvent.of(events).get(idOf(event)) ?? [];
}
