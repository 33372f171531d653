import type { Article, AssemblyEvent } from "../generated/types.js";
import { Derived } from "./derived.js";
import { eventLineage } from "./lineage.js";
import { groupByEach, idOf, type Ref } from "./lookup.js";

const byEvent = /* @__PURE__ */ new Derived((events: readonly AssemblyEvent[]) => {
  const lineOf = eventLineage(events);
  const reported = groupByEach(events, (event) => event.coverage.map((coverage) => coverage.article));
  return new Derived((articles: readonly Article[]) =>
    groupByEach(articles, (article) => (reported.get(article.id) ?? []).flatMap((event) => lineOf(event.id))),
  );
});

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
  return byEvent.of(events).of(articles).get(idOf(event)) ?? [];
}
