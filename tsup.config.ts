import { defineConfig, type Options } from "tsup";
import { ascii } from "./scripts/build/ascii.js";
import { parsedJson, requiredJson } from "./scripts/build/json.js";
import { sharedModel } from "./scripts/build/shared-model.js";

const root = { index: "src/index.ts" };
const parts = {
  query: "src/query/index.ts",
  rules: "src/rules/index.ts",
  schema: "src/schema.ts",
  verify: "src/verify/index.ts",
  cite: "src/cite/index.ts",
};
const files = { export: "src/export/index.ts" };

/* Unminified, because minifiers delete the purity comments by which a bundler drops an unused collection. */
const code: Options = { target: "node20.19", splitting: false };

/* For the CommonJS modules among the bundled ones, and for the data. */
const requiring = {
  js: 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);',
};

export default defineConfig([
  { ...code, entry: root, format: "esm", esbuildPlugins: [parsedJson], plugins: [ascii] },
  { ...code, entry: root, format: "cjs", esbuildPlugins: [requiredJson] },
  { ...code, entry: { ...parts, model: "src/model/index.ts" }, format: ["esm", "cjs"], esbuildPlugins: [sharedModel] },
  { ...code, entry: files, format: "esm", esbuildPlugins: [requiredJson], banner: requiring },
  { ...code, entry: files, format: "cjs", esbuildPlugins: [requiredJson] },
  { entry: { ...root, ...parts, ...files }, format: ["esm", "cjs"], dts: { only: true } },
  {
    ...code,
    entry: { cli: "src/cli/main.ts" },
    format: "esm",
    minify: true,
    noExternal: ["zod"],
    esbuildPlugins: [requiredJson],
    banner: requiring,
  },
]);
