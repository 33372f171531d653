import type { Person, Quote } from "../generated/types.js";
import { Derived } from "./derived.js";
import { groupBy, idOf, type Ref, SHORT } from "./lookup.js";

/* Of a short array, only the groups that were asked for. */
const spoken = /* @__PURE__ */ new Derived((quotes: readonly Quote[]) =>
  quotes.length > SHORT
    ? { groups: groupBy(quotes, (quote) => quote.speaker), complete: true }
    : { groups: new Map<string, readonly Quote[]>(), complete: false },
);

/**
 * What a person said.
 *
 * @example
 * quotesBy(quotes, "dieter-rehfeld").map((quote) => quote.id);
 * // ["rehfeld-beginning-of-a-technology", "rehfeld-sparing-digital-errands"]
 */
export function quotesBy(quotes: readonly Quote[], person: Ref<Person>): readonly Quote[] {
  const id = idOf(person);
  const { groups, complete } = spoken.of(quotes);
  const group = groups.get(id);
  if (group || complete) return group ?? [];
  const scanned = quotes.filter((quote) => quote.speaker === id);
  if (scanned.length > 0) groups.set(id, scanned);
  return scanned;
}
