import type { Person, Quote } from "../generated/types.js";
import { groupBy, idOf, once, type Ref } from "./lookup.js";

const bySpeaker = (quotes: readonly Quote[]) => groupBy(quotes, (quote) => [quote.speaker]);

/**
 * What a person said.
 *
 * @example
 * quotesBy(quotes, "dieter-rehfeld").map((quote) => quote.id);
 * // ["rehfeld-beginning-of-a-technology", "rehfeld-sparing-digital-errands"]
 */
export function quotesBy(quotes: readonly Quote[], person: Ref<Person>): readonly Quote[] {
  return once(bySpeaker, quotes).get(idOf(person)) ?? [];
}
