import { styleText } from "node:util";

const styles = {
  title: ["bold"],
  heading: ["bold", "cyan"],
  id: ["cyan"],
  quiet: ["dim"],
  good: ["green"],
  bad: ["bold", "red"],
} as const;

export type Style = keyof typeof styles;

/** Puts a text into a style. */
export type Paint = (style: Style, text: string) => string;

export const plain: Paint = (_style, text) => text;

/* The stream was asked once, in `processTerminal`; newer versions of Node would ask it again. */
const coloured: Paint = (style, text) => styleText([...styles[style]], text, { validateStream: false });

export const painter = (colour: boolean): Paint => (colour ? coloured : plain);
