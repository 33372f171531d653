import type { AssemblyEvent, Quote } from "../generated/types.js";
import { eventLineage } from "./lineage.js";
import { groupBy, idOf, once, type Ref } from "./lookup.js";

function byEvent(quotes: readonly Quote[], events: readonly AssemblyEvent[]) {
  const lineOf = eventLineage(events);
  return groupBy(quotes, (quote) => (quote.event === null ? [] : lineOf(quote.event)));
}

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
  return once(byEvent, quotes, events).get(idOf(event)) ?? [];
}
