import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Options } from "tsup";
import { dataFrom } from "../scripts/build/data-from.js";
import type { Dataset } from "../src/generated/types.js";
import { canonicalFile, collectionNames } from "../src/text/canonical.js";
import builds from "../tsup.config.js";

const names = collectionNames.filter((name) => name !== "ids");

/* Reading a length shows that a collection is there, whenever it was made. */
const TIMED = `
const start = performance.now();
const loaded = LOADED;
let records = 0;
for (const name of ${JSON.stringify(names)}) records += loaded[name].length;
console.log((performance.now() - start) / 1000);
`;

/** Programs that print the seconds in which all collections are there, by what they load. */
export interface Programs {
  readonly bytes: number;
  readonly esModule: string;
  readonly esPeer: string;
  readonly commonJs: string;
  readonly commonJsPeer: string;
  /** Reads and parses without a module around it, when it has imported what reads. */
  readonly reading: string;
  /** The same with `node:fs` at hand. */
  readonly bare: string;
}

/**
 * Builds the root for a dataset in a new folder, with the build of the package, and peers beside it: modules of the
 * same kind that read and parse the same files.
 */
export async function coldImports(folder: string, dataset: Dataset): Promise<Programs> {
  const [data, dist] = [join(folder, "data"), join(folder, "dist")];
  for (const path of [data, dist]) mkdirSync(path, { recursive: true });
  const file = (name: string) => join(data, `${name}.json`);
  let bytes = 0;
  for (const name of names) {
    const text = canonicalFile(name, dataset[name]);
    bytes += Buffer.byteLength(text);
    writeFileSync(file(name), text);
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const roots = (builds as readonly Options[]).filter(({ dts, entry }) => !dts && "index" in (entry as object));
  for (const options of roots) {
    const esbuildPlugins = [dataFrom(data), ...options.esbuildPlugins!];
    await build({ ...options, esbuildPlugins, outDir: dist, config: false, silent: true });
  }
  const read = (name: string) => `JSON.parse(readFileSync(${JSON.stringify(file(name))}, "utf8"))`;
  const written = (path: string, code: string): string => {
    writeFileSync(join(folder, path), code);
    return join(folder, path);
  };
  const FS = 'import { readFileSync } from "node:fs";';
  const collections = `{ ${names.map((name) => `${name}: ${read(name)}`).join(", ")} }`;
  written("dist/peer.js", `${FS}\n${names.map((name) => `export const ${name} = ${read(name)};`).join("\n")}`);
  written("dist/peer.cjs", `const { readFileSync } = require("node:fs");\nmodule.exports = ${collections};`);
  const timed = (path: string, loaded: string, before = "") => written(path, before + TIMED.replace("LOADED", loaded));
  return {
    bytes,
    esModule: timed("es-module.mjs", 'await import("./dist/index.js")'),
    esPeer: timed("es-peer.mjs", 'await import("./dist/peer.js")'),
    commonJs: timed("common-js.cjs", 'require("./dist/index.cjs")'),
    commonJsPeer: timed("common-js-peer.cjs", 'require("./dist/peer.cjs")'),
    reading: timed("reading.mjs", `(({ readFileSync }) => (${collections}))(await import("node:fs"))`),
    bare: timed("bare.mjs", collections, FS),
  };
}
