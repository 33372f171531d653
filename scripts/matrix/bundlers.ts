import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execute } from "../../test/package/execute.js";
import { expectSame, installedVersion, type Place, written } from "./place.js";
import { answer, importing, importingPeople, peopleAnswer, quoteIds } from "./programs.js";

/** A script that bundles `main.mjs` of its folder into `out/`. */
type Script = string;

/** The code that a bundler makes of a program, and what it prints when it is run. */
async function bundled(folder: string, code: string, script: Script): Promise<{ bundle: string; printed: string }> {
  const path = written(folder, { "main.mjs": code, "bundle.mjs": script });
  await execute(path, process.execPath, "bundle.mjs");
  const files = readdirSync(join(path, "out")).filter((name) => /\.m?js$/.test(name));
  const bundle = files.map((name) => readFileSync(join(path, "out", name), "utf8")).join("\n");
  /* Away from the project, so that the bundle cannot import what it should carry. */
  const alone = written(join(folder, ".."), {});
  writeFileSync(join(alone, "main.mjs"), bundle);
  return { bundle, printed: await execute(alone, process.execPath, "main.mjs") };
}

function bundler(name: string, packages: readonly string[], script: Script): Place {
  return {
    name,
    packages,
    version: (folder) => installedVersion(folder, name),
    checks: {
      async import(folder) {
        expectSame((await bundled(folder, importing, script)).printed, answer);
      },
      async "only what is used"(folder) {
        const { bundle, printed } = await bundled(folder, importingPeople, script);
        expectSame(printed, peopleAnswer);
        const carried = quoteIds.filter((id) => bundle.includes(id));
        if (carried.length > 0) throw new Error(`the bundle of the people carries the quotes ${carried.join(", ")}`);
      },
    },
  };
}

/** Programs that make one file of a program and of what it imports. */
export const bundlers: readonly Place[] = [
  bundler(
    "esbuild",
    ["esbuild@0"],
    `import { build } from "esbuild";
    await build({ entryPoints: ["main.mjs"], bundle: true, format: "esm", platform: "browser", outdir: "out" });`,
  ),
  bundler(
    "rollup",
    ["rollup@4", "@rollup/plugin-node-resolve@16"],
    `import { rollup } from "rollup";
    import resolve from "@rollup/plugin-node-resolve";
    const bundle = await rollup({ input: "main.mjs", plugins: [resolve({ browser: true })] });
    await bundle.write({ dir: "out", format: "es" });`,
  ),
  bundler(
    "webpack",
    ["webpack@5"],
    `import webpack from "webpack";
    const options = { mode: "production", context: import.meta.dirname, entry: "./main.mjs", output: { path: import.meta.dirname + "/out" } };
    webpack(options, (error, stats) => {
      if (error || stats.hasErrors()) throw error ?? new Error(stats.toString());
    });`,
  ),
  bundler(
    "vite",
    ["vite@8"],
    `import { build } from "vite";
    const lib = { entry: "main.mjs", formats: ["es"], fileName: "main" };
    await build({ configFile: false, logLevel: "error", build: { lib, outDir: "out" } });`,
  ),
];
