import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataFile, readData, root } from "../../scripts/files.js";
import { brokenSeals, readSeal, sealOf } from "../../scripts/seal/seal-of.js";
import { artifacts } from "../../scripts/generate/artifacts.js";
import { checkDataset, type Evidence } from "../../src/rules/index.js";
import { collectionNames } from "../../src/text/canonical.js";
import { patched } from "../patched.js";

const read = (path: string) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};

describe("the repository", () => {
  it("holds no record that was changed without being sealed", () => {
    expect(
      brokenSeals(readSeal(), sealOf(readData())),
      "if a change is meant: run `npm run seal`, write a changeset, and an erratum if the value was released",
    ).toEqual([]);
  });

  it("would notice a fact that was swapped for another possible one", () => {
    const data = patched([{ set: "/quotes/resch-good-start/speaker", to: "rolf-beyer" }]) as never;
    expect(brokenSeals(readSeal(), sealOf(data))).toEqual(["quotes/resch-good-start has changed"]);
  });

  it("holds data files in canonical form, byte for byte", () => {
    const files = Object.fromEntries(collectionNames.map((name) => [name, read(dataFile(name))])) as Evidence["files"];
    expect(checkDataset(readData(), { files: files! })).toEqual([]);
  });

  it("holds generated files that `npm run generate` would not change", async () => {
    const expected = Object.entries(await artifacts(readData()));
    const generated = Object.fromEntries(
      expected.map(([path, content]) => [path, { found: read(join(root, path)), expected: content }]),
    );
    expect(checkDataset(readData(), { generated }), "run `npm run generate` and commit the result").toEqual([]);
  });
});
