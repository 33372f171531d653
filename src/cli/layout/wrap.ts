import { Help } from "commander";

const help = Object.assign(new Help(), { minWidthToWrap: 1 });

/** The width of a text on the screen; colours take no room. */
export const widthOf = (text: string): number => help.displayWidth(text);

/** The width of the longest word. */
export const longestWord = (text: string): number => Math.max(0, ...text.split(/\s+/).map(widthOf));

/** The lines of a text, broken between words so that each fits the width; a longer word stays whole. */
export const wrap = (text: string, width: number): string[] => help.boxWrap(text, Math.max(1, width)).split("\n");

/** As `wrap`, but a longer word is broken too, and leading blanks indent every line: for the cells of a table. */
export function wrapCell(cell: string, width: number): string[] {
  const text = cell.trimStart();
  const indent = cell.slice(0, cell.length - text.length);
  const room = Math.max(1, width - indent.length);
  const broken = text.replace(new RegExp(`\\S{${room}}(?=\\S)`, "gu"), "$& ");
  return wrap(broken, room).map((line) => indent + line);
}
