import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canonicalFile, collectionNames } from "../../src/text/canonical.js";
import { patched } from "../patched.js";
import { cli } from "./cli.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "annotations-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("validate --annotations", () => {
  it("names file, line and column of the offending value, and escapes what the format reserves", async () => {
    const data = patched([{ set: "/quotes/resch-good-start/speaker", to: "ralf-rech" }]);
    for (const name of collectionNames) writeFileSync(join(folder, `${name}.json`), canonicalFile(name, data[name]));
    const { code, out } = await cli(["validate", folder, "--annotations"]);
    const file = join(folder, "quotes.json");
    const lines = readFileSync(file, "utf8").split("\n");
    const line = lines.findIndex((text) => text.includes('"ralf-rech"'));
    expect(code).toBe(1);
    expect(out.split("\n")[0]).toBe(
      `::error file=${file},line=${line + 1},col=${lines[line]!.indexOf('"ralf-rech"') + 1},title=R2::` +
        'resch-good-start: found "ralf-rech", which does not exist; expected the id of a record in people. ' +
        'Did you mean "ralf-resch"? Otherwise add the record first.',
    );
  });

  it("finds the place in a file that holds the whole dataset", async () => {
    const file = join(folder, "dataset.json");
    const text = JSON.stringify(patched([{ set: "/topics/phoenix/label/en", to: "100 %\u2028" }]), null, 1);
    writeFileSync(file, text);
    const { out } = await cli(["validate", file, "--annotations"]);
    const before = text.slice(0, text.indexOf('"100 %')).split("\n");
    expect(out).toContain(`line=${before.length},col=${before.at(-1)!.length + 1},title=S3::`);
    expect(out).toContain("100 %25");
  });
});
