import { defineConfig, type Options } from "tsup";
import { ascii } from "./scripts/build/ascii.js";
import { besideRoot } from "./scripts/build/beside-root.js";
import { builtins } from "./scripts/build/builtins.js";
import { withoutAliases } from "./scripts/build/without-aliases.js";
import { parsedJson, requiredJson } from "./scripts/build/json.js";

const root = { index: "src/index.ts" };

const parts = {
  query: "src/query/index.ts",
  rules: "src/rules/index.ts",
  schema: "src/schema.ts",
  verify: "src/verify/index.ts",
  export: "src/export/index.ts",
  cite: "src/cite/index.ts",
};

/* tsup would take `node:` from the names of the modules of Node, by which they are told from packages. */
const code: Options = { target: "node20.19", removeNodeProtocol: false };

/* Unminified, because minifiers delete the purity comments by which a bundler drops an unused collection. */
export default defineConfig([
  {
    ...code,
    entry: root,
    format: "esm",
    splitting: false,
    esbuildPlugins: [parsedJson],
    plugins: [withoutAliases, ascii],
  },
  {
    ...code,
    entry: root,
    format: "cjs",
    minify: true,
    esbuildPlugins: [requiredJson],
    plugins: [withoutAliases, ascii],
  },
  {
    ...code,
    entry: { ...parts, cli: "src/cli/main.ts" },
    format: "esm",
    minify: true,
    esbuildPlugins: [besideRoot, requiredJson, builtins],
  },
  { entry: { ...root, ...parts }, format: "cjs", dts: { only: true } },
]);
