import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { transform } from "esbuild";

/** Makes one minified ES module of a program, for browsers; returns its code. */
type Bundle = (entry: string) => Promise<string>;

export interface Bundler {
  readonly name: string;
  readonly bundle: Bundle;
}

/** Where a project has the module that it gets when it imports the package. */
const moduleIn = (folder: string): string => join(folder, "node_modules/vitako-dataset/dist/index.js");

async function esbuild(entry: string): Promise<string> {
  const { build } = await import("esbuild");
  const options = { bundle: true, minify: true, format: "esm", platform: "browser", charset: "utf8" } as const;
  const { outputFiles } = await build({ entryPoints: [entry], write: false, logLevel: "error", ...options });
  return outputFiles[0]!.text;
}

/* Rollup itself does not minify, and finds packages by a plugin. */
const rollup =
  (folder: string): Bundle =>
  async (entry) => {
    const { rollup } = await import("rollup");
    const resolveId = (id: string) => (id === "vitako-dataset" ? moduleIn(folder) : null);
    const bundle = await rollup({ input: entry, plugins: [{ name: "resolve", resolveId }] });
    const { output } = await bundle.generate({ format: "es" });
    return (await transform(output[0].code, { minify: true, format: "esm", charset: "utf8" })).code;
  };

const vite =
  (folder: string): Bundle =>
  async (entry) => {
    const { build } = await import("vite");
    const rollupOptions = { input: entry, output: { format: "es" } } as const;
    const result = await build({
      root: folder,
      configFile: false,
      logLevel: "error",
      build: { write: false, minify: true, modulePreload: false, rollupOptions },
    });
    const [output] = [result].flat() as { readonly output: readonly { readonly code?: string }[] }[];
    return output!.output[0]!.code!;
  };

async function webpack(entry: string): Promise<string> {
  const { default: run } = await import("webpack");
  const output = { path: dirname(entry), filename: "bundle.mjs", module: true };
  await new Promise<void>((resolve, reject) => {
    run({ mode: "production", entry, experiments: { outputModule: true }, output }, (error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString()));
      else resolve();
    });
  });
  return readFileSync(join(output.path, output.filename), "utf8");
}

/** The bundlers, for a project in which the package is installed. */
export const bundlersFor = (folder: string): readonly Bundler[] => [
  { name: "esbuild", bundle: esbuild },
  { name: "rollup", bundle: rollup(folder) },
  { name: "vite", bundle: vite(folder) },
  { name: "webpack", bundle: webpack },
];

/** Bundles code in a file of its own. */
export async function bundled(folder: string, { bundle }: Bundler, code: string): Promise<string> {
  const own = mkdtempSync(join(folder, "bundle-"));
  try {
    const entry = join(own, "main.mjs");
    writeFileSync(entry, code);
    return await bundle(entry);
  } finally {
    rmSync(own, { recursive: true });
  }
}
