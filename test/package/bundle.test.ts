import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { bundleBytes, bundleSizes } from "../../bench/bundle-sizes.js";
import { bundlersFor } from "../../bench/bundlers.js";
import { readData } from "../../scripts/files.js";
import { packed, project } from "./consumer.js";

/** A program bundled for a browser. */
async function bundled(code: string): Promise<{ text: string; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: project(packed().alone, {}) },
    bundle: true,
    minify: true,
    platform: "browser",
    format: "iife",
    charset: "utf8",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  return { text: outputFiles[0]!.text, inputs: Object.keys(metafile.inputs) };
}

const { quotes, people } = readData();

describe("the bytes of a bundle, minified and compressed", () => {
  it.each(["esbuild", "rollup", "vite", "webpack"])(
    "by %s are those of the records that are needed, and few more",
    async (name) => {
      const folder = packed().alone;
      const bundler = bundlersFor(folder).find((each) => each.name === name)!;
      const above = await Promise.all(
        bundleSizes.map(async (size) => {
          const more = (await bundleBytes(folder, bundler, size)) - size.limitBytes;
          return more <= size.allowance ? [] : [{ what: size.what, more, allowed: size.allowance }];
        }),
      );
      expect(above.flat()).toEqual([]);
    },
  );
});

describe("a bundle", () => {
  it("of the people alone carries no other collection", async () => {
    const { text } = await bundled('import { people } from "vitako-dataset"; console.log(people);');
    expect(people.filter(({ name }) => !text.includes(name.family))).toEqual([]);
    expect(quotes.filter((quote) => text.includes(quote.text)).map(({ id }) => id)).toEqual([]);
    const others = Object.entries(readData()).filter(([name]) => name !== "people");
    const carried = others.filter(([, records]) => text.includes(JSON.stringify(records[0]).slice(0, 80)));
    expect(carried.map(([name]) => name)).toEqual([]);
  });

  it("of the quotes carries their texts, so that their absence means something", async () => {
    const { text } = await bundled('import { quotes } from "vitako-dataset"; console.log(quotes);');
    const plain = quotes.filter((quote) => !/["'`]/.test(quote.text));
    expect(plain.filter((quote) => !text.includes(quote.text)).map(({ id }) => id)).toEqual([]);
  });

  it("of an unused import is empty", async () => {
    expect((await bundled('import * as all from "vitako-dataset";')).text.trim()).toMatch(/^(?:\(\(\)=>\{\}\)\(\);)?$/);
  });

  it("of `./query` carries no record", async () => {
    const { text } = await bundled('import * as query from "vitako-dataset/query"; console.log(query);');
    const records = Object.values(readData()).flat() as { id?: string }[];
    expect(records.filter(({ id }) => id !== undefined && text.includes(`"${id}"`))).toEqual([]);
  });

  it("of everything runs where there is neither Node nor a browser", async () => {
    const { text } = await bundled('import * as all from "vitako-dataset"; globalThis.all = all;');
    const context = createContext({});
    runInContext(text, context);
    expect(runInContext('JSON.stringify(all.quotesBy("dieter-rehfeld"))', context)).toEqual(
      JSON.stringify(quotes.filter(({ speaker }) => speaker === "dieter-rehfeld")),
    );
  });
});
