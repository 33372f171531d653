import type { Quote, Topic } from "../generated/types.js";
import { Derived } from "./derived.js";
import { topicLineage } from "./lineage.js";
import { groupByEach, idOf, type Ref } from "./lookup.js";

const byTopic = /* @__PURE__ */ new Derived((topics: readonly Topic[]) => {
  const lineOf = topicLineage(topics);
  return new Derived((quotes: readonly Quote[]) => groupByEach(quotes, (quote) => quote.topics, lineOf));
});

/**
 * The quotes about a topic or one of its narrower topics.
 *
 * @example
 * quotesAbout(quotes, topics, "phoenix").map((quote) => quote.id);
 * // ["meiners-low-threshold-offer", "meiners-sovereign-collaboration"]
 */
export function quotesAbout(quotes: readonly Quote[], topics: readonly Topic[], topic: Ref<Topic>): readonly Quote[] {
  return byTopic.of(topics).of(quotes).get(idOf(topic)) ?? [];
}
