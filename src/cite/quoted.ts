/**
 * Words in German quotation marks; marks inside of them become single ones.
 *
 * @example
 * quoted("die „AG“ und mehr"); // "„die ‚AG‘ und mehr“"
 */
export const quoted = (words: string): string => `„${words.replaceAll("„", "‚").replaceAll("“", "‘")}“`;
