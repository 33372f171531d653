import type { Plugin } from "./plugin.js";

/*
 * Why: zod keeps a global registry of schema ids, and whoever imports `./schema` and `./rules` must get the same
 * schemas from both. So the model becomes a file of its own beside them.
 */
export const sharedModel: Plugin = {
  name: "shared-model",
  setup(build) {
    const extension = build.initialOptions.format === "cjs" ? "cjs" : "js";
    build.onResolve({ filter: /\/model\/index\.js$/ }, () => ({ path: `./model.${extension}`, external: true }));
  },
};
