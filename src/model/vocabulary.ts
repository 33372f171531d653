import * as z from "zod";

/** A closed list of values, each with what it means, and the values kept free for texts to come. */
export interface Vocabulary {
  readonly title: string;
  readonly meanings: Readonly<Record<string, string>>;
  readonly reserved: Readonly<Record<string, string>>;
}

const declared: Vocabulary[] = [];

/** Every vocabulary of the model, in the order of declaration. */
export const vocabularies: readonly Vocabulary[] = declared;

/**
 * Declares a closed list of values. The meanings become part of the published schema, because an
 * enum whose values are not explained is read differently by every user.
 *
 * @param reserved why a value exists although no record uses it yet; the rule on unused values reads it
 */
export function vocabulary<const Meanings extends Record<string, string>>(
  title: string,
  description: string,
  meanings: Meanings,
  reserved: { readonly [Value in keyof Meanings]?: string } = {},
) {
  declared.push({ title, meanings, reserved: reserved as Record<string, string> });
  const values = Object.keys(meanings) as (keyof Meanings & string)[];
  const lines = values.map((value) => `\`${value}\`: ${meanings[value]}${reserved[value] ? " (not used yet)" : ""}`);
  return z.enum(values).meta({
    id: title,
    title,
    description: [description, ...lines].join("\n- "),
    examples: [values[0]],
  });
}
