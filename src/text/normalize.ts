/**
 * Brings a captured text into the form in which positions are counted (`nfc-lf`): Unicode NFC, line
 * ends as LF, no byte-order mark. Nothing is trimmed and no character is replaced.
 *
 * @example
 * normalize("a\r\nb"); // "a\nb"
 */
export function normalize(text: string): string {
  return text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
}
