import type { Article, Topic } from "../generated/types.js";
import { Derived } from "./derived.js";
import { topicLineage } from "./lineage.js";
import { groupByEach, idOf, type Ref } from "./lookup.js";

const byTopic = /* @__PURE__ */ new Derived((topics: readonly Topic[]) => {
  const lineOf = topicLineage(topics);
  return new Derived((articles: readonly Article[]) => groupByEach(articles, (article) => article.topics, lineOf));
});

/**
 * The articles about a topic or one of its narrower topics.
 *
 * @example
 * articlesAbout(articles, topics, "phoenix").map((article) => article.id); // ["kommune21-bremen", "lecos-bremen"]
 */
export function articlesAbout(
  articles: readonly Article[],
  topics: readonly Topic[],
  topic: Ref<Topic>,
): readonly Article[] {
  return byTopic.of(topics).of(articles).get(idOf(topic)) ?? [];
}
