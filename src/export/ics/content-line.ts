const LONGEST_LINE = 75;

/** The bytes of a character in UTF-8. */
const octets = (character: string): number => new TextEncoder().encode(character).length;

/**
 * One line of an iCalendar file with its end, folded so that no part is longer than 75 octets and no character is cut
 * (RFC 5545, 3.1).
 */
export function contentLine(name: string, value: string): string {
  let folded = "";
  let length = 0;
  for (const character of `${name}:${value}`) {
    const size = octets(character);
    if (length + size > LONGEST_LINE) {
      folded += "\r\n ";
      length = 1;
    }
    folded += character;
    length += size;
  }
  return `${folded}\r\n`;
}

/**
 * A text as the value of a property (RFC 5545, 3.3.11).
 *
 * @example
 * escaped("Bremen, Rathaus;\nSaal 1"); // "Bremen\\, Rathaus\\;\\nSaal 1"
 */
export const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
