import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readData } from "../../scripts/files.js";
import { exportDataset, formats, shipped } from "../../src/export/index.js";
import { contents, emptyFolder } from "./folder.js";
import { readers } from "./readers.js";
import { worlds } from "./worlds.js";

describe.each(formats.filter(({ name }) => name in readers))("$name", (format) => {
  const read = readers[format.name]!;

  it("carries every record and every field of the dataset", async () => {
    const folder = emptyFolder();
    await exportDataset(format, folder);
    expect(await read(folder)).toEqual(readData());
  });

  it("carries any dataset of this shape, with any character", { timeout: 60_000 }, async () => {
    const folder = emptyFolder();
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        await exportDataset(format, folder, { dataset: world, force: true });
        expect(await read(folder)).toEqual(world);
      }),
      { numRuns: 10 },
    );
  });

  it("carries tables of many rows, which are made while they are written", { timeout: 60_000 }, async () => {
    const folder = emptyFolder();
    const ids = Array.from({ length: 45_001 }, (_, index) => ({
      id: `id-${String(index).padStart(6, "0")}`,
      collection: "quotes" as const,
      since: `0.${index % 7}.${index}`,
      withdrawn: index % 3 === 0 ? "1.0.0" : null,
    }));
    const dataset = { ...shipped(), errata: [], ids };
    await exportDataset(format, folder, { dataset: { ...dataset, ids: { [Symbol.iterator]: () => ids.values() } } });
    expect(await read(folder)).toEqual(dataset);
  });

  it("is the same, byte for byte, on every run", async () => {
    const [first, second] = [emptyFolder(), emptyFolder()];
    const written = await exportDataset(format, first);
    await exportDataset(format, second);
    expect(contents(first)).toEqual(contents(second));
    expect(Object.keys(contents(first))).toEqual(written.map(({ name }) => name).sort());
    expect(Object.values(contents(first)).map(({ length }) => length)).toEqual(
      [...written].sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ bytes }) => bytes),
    );
  });

  it("says in a sentence what it drops", () => {
    expect(format.drops).toMatch(/^No record and no field; .*\.$/);
  });
});

it("exports what the package ships, unless it is given something else", () => {
  expect(shipped()).toEqual(readData());
});
