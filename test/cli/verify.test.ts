import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sources } from "../../src/index.js";
import { PAGE } from "../verify/world.js";
import { cli } from "./cli.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "verify-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder with files of the given contents. */
function pages(name: string, files: Readonly<Record<string, string | Buffer>>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, content] of Object.entries(files)) writeFileSync(join(path, file), content);
  return path;
}

/*
 * The captured texts are not a part of the repository. What verification finds in texts is shown on a
 * page of our own in test/verify; here the command meets texts that it does not know.
 */
describe("verify", () => {
  it("says that no text belongs to the dataset, what to save, and ends with 1", async () => {
    const { code, out, err } = await cli(["verify", pages("unknown", { "page.txt": PAGE, "notes.md": "Notizen" })]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^None of 2 texts in .* is a page of this dataset, nor another state of one\.\n/);
    expect(err).toContain("vitako-dataset articles");
  });

  it("lists every article as missing in its JSON, and the texts that it left out with their reasons", async () => {
    const path = pages("mixed", {
      "page.txt": PAGE,
      "picture.png": Buffer.from([0x89, 0x50, 0, 0]),
      "latin.txt": Buffer.from("Lühr", "latin1"),
      "huge.txt": "x".repeat(5 * 1024 * 1024),
    });
    const { code, out } = await cli(["verify", path, "--json"]);
    const { captures, unknown, leftOut } = JSON.parse(out) as Record<string, { article: string; state: string }[]>;
    expect(code).toBe(1);
    expect(captures).toMatchObject(sources.map(({ article }) => ({ article, state: "missing" })));
    expect(unknown).toEqual(["page.txt"]);
    expect(leftOut).toEqual([
      "huge.txt has 5.0 MiB; a page has at most 4",
      "latin.txt is not UTF-8 text",
      "picture.png is binary",
    ]);
  });

  it.each([
    ["a folder that does not exist", () => join(folder, "nowhere"), "it does not exist"],
    ["an empty folder", () => pages("empty", {}), "it is empty"],
    ["a folder without any text", () => pages("pictures", { "a.png": Buffer.from([0, 1]) }), "a.png is binary"],
  ])("refuses %s with one message and code 2", async (_what, path, reason) => {
    const { code, out, err } = await cli(["verify", path()]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(reason);
  });
});

describe("marks", () => {
  it("lists every quoted stretch with position, nesting and style", async () => {
    const path = join(pages("marks", { "page.txt": PAGE }), "page.txt");
    const { code, out } = await cli(["marks", path, "--json"]);
    expect(code).toBe(0);
    expect(
      (JSON.parse(out) as { depth: number; style: string; text: string }[]).map(
        ({ depth, style, text }) => `${depth} ${style} ${text}`,
      ),
    ).toEqual([
      "0 „“ Wir öffnen die Türen früh und schließen sie spät",
      "0 „“ Morgenrot",
      "0 „“ Wer das „Bürgerfenster“ nutzt",
      "1 „“ Bürgerfenster",
      "0 „“ braucht weder Geduld noch Papier.",
      "0 „“ Gar nicht unser Thema",
    ]);
    expect((await cli(["marks", path])).out).toMatch(/^start +end +depth +marks +zone +class +words\n/);
  });
});
