import type { Options } from "tsup";

type Plugin = NonNullable<Options["plugins"]>[number];

/*
 * Why: esbuild gives what a JSON file holds a name, and `src/data.ts` another one. Minifiers keep both, and so would
 * each bundle of a user.
 */
export const withoutAliases: Plugin = {
  name: "without-aliases",
  renderChunk: (_code, { code }) => ({
    code: code
      .replace(/^var (\w+) = \1_default;\n/gm, "")
      .replace(/^var (\w+)_default = (?=.*JSON\.parse\()/gm, "var $1 = "),
  }),
};
