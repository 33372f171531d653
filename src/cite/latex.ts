const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "`": "\\textasciigrave{}",
  /* The quotation mark is a shorthand in German documents; empty braces keep it from taking the next letter. */
  '"': '"{}',
};

/* BibTeX counts braces, even those with a backslash. */
function areBalanced(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === "{") open += 1;
    if (character === "}") open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/**
 * A text for a field of BibTeX. Letters, „quotation marks“ and dashes stay as they are, in UTF-8: every LaTeX since 2018
 * and biber read them, and some programs do not understand the commands for them.
 *
 * @example
 * latex("50 % & mehr"); // "50 \\% \\& mehr"
 */
export function latex(text: string): string {
  const braces: Readonly<Record<string, string>> = areBalanced(text)
    ? { "{": "\\{", "}": "\\}" }
    : { "{": "\\textbraceleft{}", "}": "\\textbraceright{}" };
  return text
    .replace(/[\\~^`"{}%&$#_]/g, (character) => commands[character] ?? braces[character] ?? `\\${character}`)
    .replace(/-(?=-)/g, "-{}");
}

/** A web address for a field that is taken literally; braces and backslashes have no place in an address. */
export const literalUrl = (url: string): string => url.replace(/[\\{}]/g, encodeURIComponent);
