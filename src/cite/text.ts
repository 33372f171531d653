import { type Citation, locatorsInWords } from "./citation.js";
import { boundsInWords } from "./published.js";
import { quoted } from "./quoted.js";

/** A citation as a sentence: in German quotation marks, with dates as in ISO 8601. */
export function text({ title, publisher, published, url, quotation }: Citation): string {
  const date = published && (boundsInWords(published) ?? published.edtf);
  const article = [quoted(title), publisher, ...(date ? [date] : [])].join(", ");
  const place = url === null ? "" : ` ${url}`;
  if (!quotation) return `${article}.${place}\n`;
  const { speaker, words, locators } = quotation;
  const name = [speaker.given, speaker.family].filter(Boolean).join(" ");
  return `${name}: ${quoted(words)}, quoted in: ${article}, ${locatorsInWords(locators)}.${place}\n`;
}
