import type { PersonName } from "../generated/types.js";
import { latex } from "./latex.js";

/** A field with its value, between which braces it stands and already escaped. */
export type BibField = readonly [name: string, value: string | null | undefined];

/** One entry of a BibTeX file. */
export function bibEntry(type: string, key: string, fields: readonly BibField[]): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${type}{${key},\n${lines.join("")}}\n`;
}

/** A value between braces. */
export const braced = (value: string): string => `{${value}}`;

/** A value whose capital letters stay as they are, and which is not divided at an "and". */
export const kept = (value: string): string => `{{${value}}}`;

const part = (name: string): string => (/[,{}]|(?:^|\s)and(?:\s|$)/i.test(name) ? braced(latex(name)) : latex(name));

/** A name with the family name first: what begins with a small letter in it is its prefix, such as "von". */
export const bibName = ({ given, family }: PersonName): string =>
  given === "" ? kept(latex(family)) : braced(`${part(family)}, ${part(given)}`);
