import { gzipSync } from "node:zlib";
import { readData } from "../scripts/files.js";
import { bundled, type Bundler } from "./bundlers.js";

/** What a program imports, what it cannot do without, and how many bytes it may add to that. */
export interface BundleSize {
  readonly what: string;
  readonly code: string;
  /** The records, as JSON and compressed; empty where it needs none. */
  readonly limit: string;
  readonly limitBytes: number;
  readonly allowance: number;
}

const compressed = (text: string): number => gzipSync(text.trim(), { level: 9 }).length;

const { ids: _, ...collections } = readData();

/* An own export instead would make some bundlers keep the comments that are meant for the next bundler. */
const printing = (name: string): string => `import { ${name} } from "vitako-dataset"; console.log(${name});`;

/** What is bundled: each collection, one helper, and `meta`. */
export const bundleSizes: readonly BundleSize[] = [
  ...Object.entries(collections).map(([name, records]) => ({
    what: name,
    code: printing(name),
    limit: "these records as JSON",
    limitBytes: compressed(JSON.stringify(records)),
    allowance: 60,
  })),
  {
    what: "quotesBy",
    code: printing("quotesBy"),
    limit: "the quotes as JSON",
    limitBytes: compressed(JSON.stringify(collections.quotes)),
    allowance: 200,
  },
  { what: "meta", code: printing("meta"), limit: "nothing", limitBytes: 0, allowance: 150 },
];

/** The bytes of a bundle, minified and compressed by gzip. */
export async function bundleBytes(folder: string, bundler: Bundler, { code }: BundleSize): Promise<number> {
  return compressed(await bundled(folder, bundler, code));
}
