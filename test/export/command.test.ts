import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { readData } from "../../scripts/files.js";
import { formats } from "../../src/export/index.js";
import { cli } from "../cli/cli.js";
import { contents, emptyFolder } from "./folder.js";
import { readers } from "./readers.js";

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

describe("vitako-dataset export", () => {
  const home = process.cwd();
  afterEach(() => process.chdir(home));

  it("lists the formats, with what each of them drops", async () => {
    const { code, out, err } = await cli(["export"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const missing = formats.flatMap((format) => [format.name, format.description, format.drops]);
    expect(missing.filter((text) => !oneLine(out).includes(text))).toEqual([]);
    const listed = JSON.parse((await cli(["export", "--json"])).out) as unknown;
    expect(listed).toEqual(formats.map(({ name, description, drops }) => ({ name, description, drops })));
  });

  it.each(formats.map(({ name }) => name))(
    "writes %s to a folder, and prints names, sizes and what is dropped",
    async (name) => {
      const folder = join(emptyFolder(), "new");
      const { code, out, err } = await cli(["export", "--format", name, "--out", folder]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      const found = contents(folder);
      expect(Object.keys(found)).not.toEqual([]);
      const unsaid = Object.entries(found).filter(
        ([file, { length }]) => !new RegExp(`^  ${file.replaceAll(".", "\\.")} +${length}$`, "m").test(out),
      );
      expect(unsaid.map(([file]) => file)).toEqual([]);
      expect(oneLine(out)).toContain(formats.find((format) => format.name === name)!.drops);
      if (name in readers) expect(await readers[name]!(folder)).toEqual(readData());
    },
  );

  it("writes to a folder named after the format, unless one is given", async () => {
    process.chdir(emptyFolder());
    expect((await cli(["export", "--format", "json"])).code).toBe(0);
    expect(existsSync(join("vitako-dataset-json", "dataset.json"))).toBe(true);
    process.chdir(home);
  });

  it("tells a program what was written", async () => {
    const folder = join(emptyFolder(), "out");
    const { out } = await cli(["export", "--format", "json", "--out", folder, "--json"]);
    const bytes = readFileSync(join(folder, "dataset.json")).length;
    const { drops } = formats.find(({ name }) => name === "json")!;
    expect(JSON.parse(out)).toEqual({ format: "json", folder, files: [{ name: "dataset.json", bytes }], drops });
  });

  it("prints a format that is one text, if that is wanted, and writes nothing", async () => {
    const folder = emptyFolder();
    process.chdir(folder);
    const { code, out } = await cli(["export", "--format", "json", "--stdout"]);
    process.chdir(home);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(readData());
    expect(contents(folder)).toEqual({});
  });

  it("replaces no file unless it is told to", async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "dataset.json"), "mine");
    const words = ["export", "--format", "json", "--out", folder];
    expect(await cli(words)).toEqual({
      code: 2,
      out: "",
      err:
        `error: Nothing was written, because a file exists already:\n  ${join(folder, "dataset.json")}\n` +
        "Choose another folder with --out, or replace them with --force.\n",
    });
    expect(contents(folder)).toEqual({ "dataset.json": "mine" });
    expect((await cli([...words, "--force"])).code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, "dataset.json"), "utf8"))).toEqual(readData());
  });

  it.each([
    [["--format", "csf"], 'there is no format "csf". Did you mean csv?'],
    [["--format", "cvs"], 'there is no format "cvs". Did you mean csv?'],
    [["--out", "tables"], "--out needs a --format, one of csv, "],
    [["--force"], "--force needs a --format, one of csv, "],
    [["--stdout"], "--stdout needs a --format, one of csv, "],
    [["--format", "json", "--out", ""], "--out names no folder. Type . for this one."],
    [["--format", "SQL"], 'there is no format "SQL". Did you mean sqlite?'],
    [["--format", "parket"], 'there is no format "parket". Did you mean parquet?'],
    [["--format", "docx"], 'there is no format "docx". The formats are csv, '],
    [["--format", "csv", "--stdout"], "csv consists of 30 files and cannot be printed."],
    [["--format", "sqlite", "--stdout"], "sqlite is no text and cannot be printed."],
    [["--format", "json", "--stdout", "--force"], "cannot be used with option"],
  ])("answers %j with what is wrong and what to do", async (words, message) => {
    const { code, out, err } = await cli(["export", ...words]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });

  it("says in words what the file system refuses", async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "dataset.json"));
    const { code, err } = await cli(["export", "--format", "json", "--out", folder, "--force"]);
    expect(code).toBe(2);
    expect(err).toBe(
      `error: Nothing was written: where a file is to be, there is a folder: ${join(folder, "dataset.json")}.\n`,
    );
  });

  it("writes a dataset that passes all checks, as JSON", async () => {
    const folder = emptyFolder();
    await cli(["export", "--format", "json", "--out", folder]);
    const { code, out } = await cli(["validate", join(folder, "dataset.json")]);
    expect({ code, out: out.slice(0, 13) }).toEqual({ code: 0, out: "No violations" });
  });

  it("takes the name of a format in any case", async () => {
    expect((await cli(["export", "--format", "CSV", "--out", join(emptyFolder(), "out")])).code).toBe(0);
  });
});
