import { basename, join } from "node:path";
import type { Plugin } from "./plugin.js";

/** Takes the collections from another folder, for a build of other data of the same shape. */
export const dataFrom = (folder: string): Plugin => ({
  name: "data-from",
  setup(build) {
    build.onResolve({ filter: /\/data\/\w+\.json$/ }, ({ path, kind }) =>
      kind === "import-statement" ? { path: join(folder, basename(path)) } : null,
    );
  },
});
