import type { Article, AssemblyEvent, Erratum, Person } from "../../src/generated/types.js";

/** The version that all synthetic records came with. */
export const SINCE = "0.1.0";

const shared = { scope: "source", since: SINCE } as const;

/** A spelling of a name that an article got wrong. */
export const misspelling = ({ id, aliases }: Pick<Person, "id" | "aliases">, corrected: string): Erratum => ({
  id: `erratum-${id}-spelling`,
  ...shared,
  record: id,
  field: "/aliases/0/value",
  article: aliases[0]!.article,
  printed: aliases[0]!.value,
  corrected,
  kind: "misspelling",
  note: "The article drops a letter of the name.",
});

/** A headline that was damaged when its page was captured. */
export const capture = ({ id, title }: Article): Erratum => ({
  id: `erratum-${id}-title`,
  ...shared,
  record: id,
  field: "/title",
  article: id,
  printed: title.replace(": ", ":"),
  corrected: title,
  kind: "capture",
  note: "A blank was lost when the page was turned into text.",
});

/** Statements about who took part that cannot both be true. */
export const contradiction = ({ id, coverage }: AssemblyEvent, town: string): Erratum => ({
  id: `erratum-${town}-participants`,
  ...shared,
  record: id,
  field: "/participants",
  article: coverage[0]!.article,
  printed: "v.l.n.r.",
  corrected: null,
  kind: "contradiction",
  note: "The caption lists the people in one order and describes them in another.",
});
