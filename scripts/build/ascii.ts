import type { Options } from "tsup";

type Plugin = NonNullable<Options["plugins"]>[number];

/*
 * Why: a single character beyond Latin-1 makes an engine keep the whole file at two bytes a character. esbuild escapes
 * strings, but not regular expressions.
 */
export const ascii: Plugin = {
  name: "ascii",
  renderChunk: (_code, { code }) => ({
    code: code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  }),
};
