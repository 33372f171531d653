import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { whoSaidWhat } from "../../scripts/conformance/who-said-what.js";
import { readData, root } from "../../scripts/files.js";
import { exportDataset, jsonld } from "../../src/export/index.js";
import { needsPython } from "../export/python.js";
import { codeBlocks } from "./documents.js";

/** What docs/linked-data.md tells to type, and what it shows then. */
const commands = codeBlocks
  .filter(({ document, language }) => document === "docs/linked-data.md" && language === "console")
  .flatMap(({ code }) => code.split(/^\$ /m).slice(1))
  .map((text) => {
    const [typed = "", ...shown] = text.trimEnd().split("\n");
    return { typed, shown: shown.join("\n") };
  });

describe("docs/linked-data.md", () => {
  const folder = mkdtempSync(join(tmpdir(), "vitako-linked-data-"));
  const run = (typed: string): string => {
    const [program = "", ...words] = typed.split(" ");
    const options = { cwd: folder, encoding: "utf8", env: { ...process.env, PYTHONUTF8: "1" } } as const;
    return execFileSync(program, words, options).replaceAll("\r\n", "\n");
  };

  beforeAll(async () => {
    await exportDataset(jsonld, folder);
    cpSync(join(root, "docs/examples/linked-data.py"), join(folder, "linked-data.py"));
    cpSync(join(root, "schemas"), join(folder, "schemas"), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("tells to install everything that its programs import", () => {
    const installed = commands.flatMap(({ typed }) => /pip install (\w+)/.exec(typed)?.[1] ?? []);
    const program = readFileSync(join(folder, "linked-data.py"), "utf8");
    const imported = Array.from(
      `${program}\n${commands.map(({ typed }) => typed).join("\n")}`.matchAll(
        /^from (\w+) import|python3 -m (?!pip\b)(\w+)/gm,
      ),
      ([, from, run]) => from ?? run,
    );
    expect(installed).toEqual(imported);
  });

  it("has a program that says who said what at which assembly, as the helpers do", { timeout: 60_000 }, (context) => {
    needsPython(context, "rdflib");
    const [command] = commands.filter(({ typed }) => typed.endsWith(".py"));
    expect(run(command!.typed)).toBe(whoSaidWhat(readData()));
  });

  it("shows what the check of the shapes prints", { timeout: 60_000 }, (context) => {
    needsPython(context, "pyshacl");
    const [command] = commands.filter(({ typed }) => typed.includes("-m pyshacl"));
    expect(run(command!.typed).trim()).toBe(command!.shown);
    expect(command!.shown).toContain("Conforms: True");
  });
});
