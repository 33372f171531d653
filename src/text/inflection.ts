/* Of nouns and adjectives (Bürger-n, kommunal-er, Ergebnis-se, Bürgerin-nen, Gremi-en and Gremi-um), and of weak verbs
   with a long stem (digitalisier-t); a short one would make Mark-t a form of Mark-e. */
const ENDING = "e(?:[mns]|rn?)?|n|s|(?<=nis)se[ns]?|(?<=in)nen|(?<=tr|i|e|or)ums?|(?<=.{6})e?(?:st|t(?:e[mnrs]?)?)";

const LEAST_STEM = 3;
/* A shorter one ends many words that are no compounds with it, as burg ends Hamburg. */
const LEAST_STEM_IN_COMPOUND = 6;

/** The stems of which a word may be a form: the word itself, and what is before each ending that it has. */
function stems(word: string): string[] {
  const ending = new RegExp(`(?:${ENDING})$`, "y");
  return Array.from({ length: word.length }, (_, index) => index + 1)
    .filter((length) => {
      ending.lastIndex = length;
      return length === word.length || (length >= LEAST_STEM && ending.test(word));
    })
    .map((length) => word.slice(0, length));
}

/**
 * The inflected forms of a folded German word, as far as its ending can tell: whatever has one of its
 * stems, of at least three letters, and an ending or none. The form may be the last part of a
 * hyphenated word, and of a compound if the stem has at least six letters. Nothing is looked up in a
 * dictionary.
 *
 * @returns what all these forms contain, and whether a word is one of them
 * @example
 * forms("verwaltungen").isForm("stadtverwaltung"); // true
 * forms("kommunaler").isForm("kommunales"); // true
 * forms("burgern").isForm("hamburg"); // false
 */
export function forms(word: string): { readonly contained: string; isForm(other: string): boolean } {
  const all = stems(word);
  const endOfCompound = all.map((stem) => (stem.length < LEAST_STEM_IN_COMPOUND ? `(?:.*[-–])?${stem}` : `.*${stem}`));
  const pattern = new RegExp(`^(?:${endOfCompound.join("|")})(?:${ENDING})?$`);
  return { contained: all[0]!, isForm: (other) => pattern.test(other) };
}
