import type { Person, Quote } from "../generated/types.js";
import { Derived } from "./derived.js";
import { groupBy, idOf, type Ref, SHORT } from "./lookup.js";

/* Of a short array, only the groups that were asked for. */
const partial = /* @__PURE__ */ new WeakSet<object>();

const spoken = /* @__PURE__ */ new Derived((quotes: readonly Quote[]) => {
  if (quotes.length > SHORT) return groupBy(quotes, (quote) => quote.speaker);
  const groups = new Map<string, readonly Quote[]>();
  partial.add(groups);
  return groups;
});

/**
 * What a person said.
 *
 * @example
 * quotesBy(quotes, "dieter-rehfeld").map((quote) => quote.id);
 * // ["rehfeld-beginning-of-a-technology", "rehfeld-sparing-digital-errands"]
 */
export function quotesBy(quotes: readonly Quote[], person: Ref<Person>): readonly Quote[] {
  const id = idOf(person);
  const groups = spoken.of(quotes);
  const group = groups.get(id);
  if (group) return group;
  if (!partial.has(groups)) return [];
  const scanned: Quote[] = [];
  for (const quote of quotes) if (quote.speaker === id) scanned.push(quote);
  if (scanned.length > 0) groups.set(id, scanned);
  return scanned;
}
