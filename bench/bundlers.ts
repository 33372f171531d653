import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { transform } from "esbuild";

/** Makes one minified ES module of a program, for browsers; returns its code. */
type Bundle = (entry: string) => Promise<string>;

export interface Bundler {
  readonly name: string;
  readonly bundle: Bundle;
}

const installed = createRequire(import.meta.url);

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
    const rollupOptions = { input: entry, preserveEntrySignatures: "strict", output: { format: "es" } } as const;
    const result = await build({
      root: folder,
      configFile: false,
      logLevel: "error",
      build: { write: false, minify: true, modulePreload: false, rollupOptions },
    });
    const [output] = [result].flat() as { readonly output: readonly { readonly code?: string }[] }[];
    return output!.output[0]!.code!;
  };

interface Webpack {
  (options: object, done: (error: Error | null, stats: { hasErrors(): boolean; toString(): string }) => void): void;
}

const webpack =
  (folder: string): Bundle =>
  async (entry) => {
    const run = installed("webpack") as Webpack;
    const path = join(folder, "out");
    const output = { path, filename: "bundle.mjs", library: { type: "module" } };
    await new Promise<void>((resolve, reject) => {
      run(
        { mode: "production", context: folder, entry, experiments: { outputModule: true }, output },
        (error, stats) => {
          if (error || stats.hasErrors()) reject(error ?? new Error(stats.toString()));
          else resolve();
        },
      );
    });
    return readFileSync(join(path, "bundle.mjs"), "utf8");
  };

/**
 * The bundlers, for a project in which the package is installed; those that are not installed here are only named.
 */
export function bundlersFor(folder: string): {
  readonly installed: readonly Bundler[];
  readonly missing: readonly string[];
} {
  const all = { esbuild, rollup: rollup(folder), vite: vite(folder), webpack: webpack(folder) };
  const [here, missing] = [[] as Bundler[], [] as string[]];
  for (const [name, bundle] of Object.entries(all)) {
    if (existsSync(new URL(`../node_modules/${name}`, import.meta.url))) here.push({ name, bundle });
    else missing.push(name);
  }
  return { installed: here, missing };
}

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
