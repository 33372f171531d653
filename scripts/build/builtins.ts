import type { Plugin } from "./plugin.js";

/*
 * Why: an ES module has no `require`, which the CommonJS libraries in it use for the modules of Node. One of them is
 * left out: the command starts no program, but commander loads what could, which takes as long as commander itself.
 */
export const builtins: Plugin = {
  name: "builtins",
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === "require-call" ? { path, namespace: "builtins" } : null,
    );
    build.onLoad({ filter: /./, namespace: "builtins" }, ({ path }) => ({
      contents: path === "node:child_process" ? "" : `module.exports = process.getBuiltinModule("${path}");`,
    }));
  },
};
