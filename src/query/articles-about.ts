import type { Article, Topic } from "../generated/types.js";
import { topicLineage } from "./lineage.js";
import { groupBy, idOf, once, type Ref } from "./lookup.js";

function byTopic(articles: readonly Article[], topics: readonly Topic[]) {
  const lineOf = topicLineage(topics);
  return groupBy(articles, (article) => article.topics.flatMap(lineOf));
}

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
  return once(byTopic, articles, topics).get(idOf(topic)) ?? [];
}
