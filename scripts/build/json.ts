import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import type { Plugin } from "./plugin.js";

/*
 * Why: an ES module can import JSON only with an import attribute, which older browsers and bundlers refuse, and an
 * array literal loads slower than JSON. A pure `JSON.parse` of a string works everywhere, and a bundler drops it when
 * nothing uses it.
 */
export const parsedJson: Plugin = {
  name: "parsed-json",
  setup(build) {
    build.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, "utf8")));
      return { contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(text)});` };
    });
  },
};

/* Why: with `require` at hand, the raw file beside `dist/` can be read as it is and need not be shipped twice. */
export const requiredJson: Plugin = {
  name: "required-json",
  setup(build) {
    const { format, outdir } = build.initialOptions;
    build.onResolve({ filter: /\.json$/ }, ({ path, kind }) =>
      kind === "require-call" ? { path, external: true } : null,
    );
    build.onLoad({ filter: /\.json$/ }, ({ path }) => {
      const file = JSON.stringify(relative(outdir!, path));
      return {
        contents:
          format === "cjs"
            ? `export default require(${file});`
            : `import { createRequire } from "node:module";\nexport default createRequire(import.meta.url)(${file});`,
      };
    });
  },
};
