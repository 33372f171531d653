import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataFile, readData } from "../../scripts/files.js";
import { checkDataset, rules, type Violation } from "../../src/rules/index.js";
import { cannotRead } from "../../src/cli/read-json.js";
import { report } from "../../src/cli/report.js";
import { canonicalFile, collectionNames } from "../../src/text/canonical.js";
import { patched } from "../patched.js";
import { cli } from "./cli.js";

let folder: string;
const inFolder = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "validate-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file and answers with its path. */
function file(name: string, content: string | Buffer): string {
  const path = inFolder(name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Two mistakes in two files: a topic that does not exist, and a misspelt one. */
const mistakes = () =>
  patched([
    { set: "/quotes/resch-good-start/topics/0", to: "nowhere" },
    { set: "/topics/phoenix/broader", to: "nowhere" },
  ]);

describe("validate", () => {
  it("finds nothing in the shipped data and says how much it has checked", async () => {
    const { code, out, err } = await cli(["validate"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const text = out.replace(/\s+/g, " ");
    expect(text).toMatch(/^No violations in the shipped data: /);
    const data = readData();
    for (const name of collectionNames) expect(text).toContain(`${data[name].length} ${name}`);
  });

  it("checks the bytes of the files too", async () => {
    const quotes = readData().quotes;
    const path = file("bytes/quotes.json", JSON.stringify(quotes));
    const { code, out } = await cli(["validate", path, "--json"]);
    expect(code).toBe(1);
    expect((JSON.parse(out) as Violation[]).map(({ rule, collection }) => `${rule} ${collection}`)).toEqual([
      "S5 quotes",
    ]);
  });

  it("prints JSON: what the library reports", async () => {
    const data = mistakes();
    const path = file("dataset.json", JSON.stringify(data));
    const { code, out } = await cli(["validate", path, "--json"]);
    expect({ code, violations: JSON.parse(out) as unknown }).toEqual({ code: 1, violations: checkDataset(data) });
  });

  it("reads a whole folder, and groups what it finds by file", async () => {
    const data = mistakes();
    for (const name of collectionNames) file(`folder/${name}.json`, canonicalFile(name, data[name]));
    const violations = checkDataset(data);
    const { code, out, err } = await cli(["validate", inFolder("folder")]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out.match(/^\S.*\.json$/gm)?.sort()).toEqual([
      inFolder("folder/quotes.json"),
      inFolder("folder/topics.json"),
    ]);
    for (const { rule, record, pointer } of violations) {
      expect(out).toMatch(
        new RegExp(`^ {2}${rule} .*\\n(?: {4,}.*\\n)*? {4}record +${record}\\n {4}at +${pointer}\\n`, "m"),
      );
    }
    expect(out.trimEnd().split("\n").at(-1)).toMatch(
      new RegExp(`^${violations.length} violations of \\d rules? in 2 files\\.$`),
    );
  });

  it("reads one file of a known name together with the shipped others", async () => {
    const { quotes } = mistakes();
    const path = file("one/quotes.json", canonicalFile("quotes", quotes));
    const { code, out } = await cli(["validate", path, "--ndjson"]);
    const found = out
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as Violation).record);
    expect({ code, found: new Set(found) }).toEqual({ code: 1, found: new Set(["resch-good-start"]) });
  });

  it("finds nothing in a copy of one shipped file", async () => {
    mkdirSync(inFolder("copy"));
    copyFileSync(dataFile("events"), inFolder("copy/events.json"));
    const { code, out } = await cli(["validate", inFolder("copy/events.json")]);
    expect({ code, out: out.replace(/\s+/g, " ") }).toEqual({
      code: 0,
      out: expect.stringContaining("together with the shipped data"),
    });
  });

  it("reports records that are nothing like records instead of stumbling over them", async () => {
    const path = file("odd/quotes.json", '[1, null, "x", {}]\n');
    const { code, out, err } = await cli(["validate", path]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("/quotes/1");
  });
});

describe("validate refuses, with one message and code 2,", () => {
  const refused = async (path: string): Promise<string> => {
    const { code, out, err } = await cli(["validate", path]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toContain(path);
    return err;
  };

  it("a path that leads nowhere", async () => {
    expect(await refused(inFolder("nowhere.json"))).toContain("it does not exist");
  });

  it("a folder without data files", async () => {
    mkdirSync(inFolder("empty"));
    expect(await refused(inFolder("empty"))).toContain("holds no data files");
  });

  it("a folder in which files are missing, and names them", async () => {
    file("part/quotes.json", "[]");
    const message = await refused(inFolder("part"));
    expect(collectionNames.filter((name) => message.includes(`${name}.json`) === (name === "quotes"))).toEqual([]);
  });

  it("broken JSON, with line and column", async () => {
    const path = file("broken/quotes.json", '[\n  {\n    "id": "a",\n  }\n]\n');
    expect(await refused(path)).toContain("is not JSON: line 4, column 3: expected a key in double quotes.");
  });

  it("an empty file", async () => {
    expect(await refused(file("blank/quotes.json", ""))).toContain("line 1, column 1: expected a value.");
  });

  it("brackets that are nested without end", async () => {
    expect(await refused(file("deep/quotes.json", "[".repeat(200_000)))).toContain("is not JSON: ");
  });

  it("a byte-order mark", async () => {
    expect(await refused(file("bom/quotes.json", "\uFEFF[]"))).toContain("byte-order mark");
  });

  it("text in another encoding", async () => {
    expect(await refused(file("utf16/quotes.json", Buffer.from("[]", "utf16le").swap16()))).toMatch(
      /is not (?:JSON|UTF-8)/,
    );
    expect(await refused(file("latin/quotes.json", Buffer.from('["Lühr"]', "latin1")))).toContain("is not UTF-8");
  });

  it.each([
    ["JSON of another shape", "package.json", '{"name": "x"}'],
    ["an array in a file of unknown name", "mine.json", "[]"],
    ["an object in a file whose name wants an array", "object/quotes.json", "{}"],
    ["a lone value", "lone/quotes.json", "42"],
  ])("%s", async (_, name, content) => {
    expect(await refused(file(name, content))).toContain("is neither a dataset");
  });

  it("a file that may not be read, and one whose folder is a file", async () => {
    const forbidden = Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
    expect(cannotRead("x.json", forbidden).message).toBe("x.json cannot be read: there is no permission to read it.");
    expect(await refused(join(dataFile("quotes"), "x"))).toContain("it does not exist");
  });
});

describe("the report of violations", () => {
  const violation: Violation = {
    rule: "R1",
    collection: "quotes",
    record: "some-quote",
    pointer: "/quotes/3/topics/0",
    found: '"nowhere", which does not exist',
    expected: "the id of a record in topics",
    next: "Correct the id, or add the record first, and then run the check again to see whether it is found.",
  };
  const titled = [{ id: "R1", title: "Every reference leads to a record." }];

  it("is empty without violations", () => {
    expect(report([], { rules })).toBe("");
  });

  it("names rule, record, place, finding, expectation and next step, and wraps long lines", () => {
    expect(report([violation], { rules: titled, columns: 60 })).toBe(`quotes.json

  R1  Every reference leads to a record.
    record    some-quote
    at        /quotes/3/topics/0
    found     "nowhere", which does not exist
    expected  the id of a record in topics
    next      Correct the id, or add the record first, and
              then run the check again to see whether it is
              found.

1 violation of 1 rule in 1 file.
`);
  });

  it("groups by file, whatever the order, and takes the name of a file from the caller", () => {
    const others = ["topics", "quotes"].map((collection) => ({ ...violation, collection }) as Violation);
    const text = report([violation, ...others], { rules: titled, fileOf: (name) => `copy/${name}.json` });
    expect(text.match(/^copy.*$/gm)).toEqual(["copy/quotes.json", "copy/topics.json"]);
    expect(text).toMatch(/^3 violations of 1 rule in 2 files\.$/m);
  });

  it("puts a finding about a generated file below the path of that file", () => {
    const generated: Violation = { ...violation, rule: "S2", collection: null, record: "schemas/x.json", pointer: "" };
    expect(report([generated], { rules: titled })).toMatch(/^schemas\/x\.json\n\n {2}S2\n {4}found /);
  });
});
