import type { AssemblyEvent, Quote } from "../generated/types.js";
import { Derived } from "./derived.js";
import { eventLineage } from "./lineage.js";
import { groupByEach, idOf, type Ref } from "./lookup.js";

const byEvent = /* @__PURE__ */ new Derived((events: readonly AssemblyEvent[]) => {
  const lineOf = eventLineage(events);
  return new Derived((quotes: readonly Quote[]) =>
    groupByEach(quotes, (quote) => (quote.event === null ? [] : [quote.event]), lineOf),
  );
});

/**
 * The quotes that belong to an event or to one of its parts. Not all of them were said there:
 * `eventRelation` tells which were (`said-at`), which are about the event (`said-about`) and which
 * stand in a report on it that does not say where the words were spoken (`unknown`).
 *
 * @example
 * quotesAt(quotes, events, "assembly-2019-bremen").filter((quote) => quote.eventRelation === "said-at").length; // 4
 */
export function quotesAt(
  quotes: readonly Quote[],
  events: readonly AssemblyEvent[],
  event: Ref<AssemblyEvent>,
): readonly Quote[] {
  return byEvent.of(events).of(quotes).get(idOf(event)) ?? [];
}
