import type { Quote, Topic } from "../generated/types.js";
import { topicLineage } from "./lineage.js";
import { groupBy, idOf, once, type Ref } from "./lookup.js";

function byTopic(quotes: readonly Quote[], topics: readonly Topic[]) {
  const lineOf = topicLineage(topics);
  return groupBy(quotes, (quote) => quote.topics.flatMap(lineOf));
}

/**
 * The quotes about a topic or one of its narrower topics.
 *
 * @example
 * quotesAbout(quotes, topics, "phoenix").map((quote) => quote.id);
 * // ["meiners-low-threshold-offer", "meiners-sovereign-collaboration"]
 */
export function quotesAbout(quotes: readonly Quote[], topics: readonly Topic[], topic: Ref<Topic>): readonly Quote[] {
  return once(byTopic, quotes, topics).get(idOf(topic)) ?? [];
}
