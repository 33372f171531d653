/** The length in UTF-16 units up to which the specification encourages links to name the whole text. */
const LONGEST_EXACT_TEXT = 300;

/** How many words of each end stand for a text that is longer. */
const WORDS_AT_EACH_END = 8;

/* `encodeURIComponent` keeps the dash, which marks a prefix or suffix in a text directive. */
const encode = (text: string): string => encodeURIComponent(text).replace(/-/g, "%2D");

function textDirective(text: string): string {
  if (text.length <= LONGEST_EXACT_TEXT) return `text=${encode(text)}`;
  const words = text.split(" ");
  if (words.length <= 2 * WORDS_AT_EACH_END) return `text=${encode(text)}`;
  const [start, end] = [words.slice(0, WORDS_AT_EACH_END), words.slice(-WORDS_AT_EACH_END)];
  return `text=${encode(start.join(" "))},${encode(end.join(" "))}`;
}

/**
 * A link to texts on a page, which browsers find and highlight (WICG, URL Fragment Text Directives).
 * Every text becomes one directive. A text of more than 300 UTF-16 units is named by its first and
 * its last eight words, as the specification suggests; a shorter one is named whole, because that
 * survives more changes of the page. A fragment that the address already has is kept.
 *
 * @example
 * textFragmentLink("https://example.org/a", ["E-Akte, bald", "& mehr"]);
 * // "https://example.org/a#:~:text=E%2DAkte%2C%20bald&text=%26%20mehr"
 */
export function textFragmentLink(url: string, texts: readonly string[]): string {
  return `${url}${url.includes("#") ? "" : "#"}:~:${texts.map(textDirective).join("&")}`;
}
