import { expect, it } from "vitest";
import { build } from "esbuild";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { root } from "../../scripts/files.js";
import { optional } from "../../src/export/optional.js";
import { tablesOf } from "../../src/export/tables.js";
import { collectionNames } from "../../src/text/canonical.js";
import { contents, emptyFolder } from "./folder.js";

const libraries = { sqlite: "node-sqlite3-wasm", parquet: "hyparquet-writer" };

/** The command as one file in a folder in which no library is installed. */
async function commandAlone(): Promise<(...words: readonly string[]) => Promise<{ code: number; err: string }>> {
  const folder = emptyFolder();
  const file = join(folder, "cli.mjs");
  await build({
    entryPoints: [join(root, "src/cli/main.ts")],
    outfile: file,
    bundle: true,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
    logLevel: "silent",
    external: Object.values(libraries),
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  return (...words) =>
    new Promise((resolve) => {
      execFile(process.execPath, [file, ...words], { cwd: folder }, (error, _out, err) =>
        resolve({ code: error ? Number(error.code) : 0, err }),
      );
    });
}

it(
  "a library that is missing is named, with the command that installs it, and nothing is written",
  { timeout: 30_000 },
  async () => {
    const run = await commandAlone();
    for (const [format, library] of Object.entries(libraries)) {
      expect(await run("export", "--format", format)).toEqual({
        code: 2,
        err: `error: This format needs the package ${library}, which is not installed: npm install ${library}\n`,
      });
    }
  },
);

it("formats that need no library work without them", { timeout: 30_000 }, async () => {
  const run = await commandAlone();
  const folder = emptyFolder();
  for (const format of ["json", "ndjson", "csv"]) {
    expect(await run("export", "--format", format, "--out", join(folder, format))).toEqual({ code: 0, err: "" });
  }
  const files = ["dataset.json", ...collectionNames, ...tablesOf(), "datapackage.json"];
  const folders = ["json", "ndjson", "csv"];
  expect(Object.keys(contents(folder)).length).toBe(folders.length + files.length);
});

it("an error in a library is no missing library", async () => {
  const mistake = new Error("a mistake");
  await expect(optional("some-library", () => Promise.reject(mistake))).rejects.toBe(mistake);
});
