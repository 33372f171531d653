import { join } from "node:path";
import { root } from "../files.js";
import type { Plugin } from "./plugin.js";

const ofTheRoot = ["index.ts", "data.ts"].map((file) => join(root, "src", file));

/* Why: the records are in the file of the root already, and whoever imports two entries wants to meet the same ones. */
export const besideRoot: Plugin = {
  name: "beside-root",
  setup(build) {
    build.onResolve({ filter: /\/(?:index|data)\.js$/ }, ({ path, resolveDir }) =>
      ofTheRoot.includes(join(resolveDir, path).replace(/js$/, "ts")) ? { path: "./index.js", external: true } : null,
    );
  },
};
