import type { Article, AssemblyEvent } from "../generated/types.js";
import { eventLineage } from "./lineage.js";
import { groupBy, idOf, once, type Ref } from "./lookup.js";

function byEvent(articles: readonly Article[], events: readonly AssemblyEvent[]) {
  const lineOf = eventLineage(events);
  const reported = groupBy(events, (event) => event.coverage.map((coverage) => coverage.article));
  return groupBy(articles, (article) => (reported.get(article.id) ?? []).flatMap((event) => lineOf(event.id)));
}

/**
 * The articles that report an event or one of its parts.
 *
 * @example
 * articlesOn(articles, events, "assembly-2021-april").map((article) => article.id); // ["kommune21-2021-strategy"]
 */
export function articlesOn(
  articles: readonly Article[],
  events: readonly AssemblyEvent[],
  event: Ref<AssemblyEvent>,
): readonly Article[] {
  return once(byEvent, articles, events).get(idOf(event)) ?? [];
}
