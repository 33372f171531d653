import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { dataFile, readData, root } from "../../scripts/files.js";
import { collectionNames } from "../../src/text/canonical.js";
import { commandNames } from "../cli/cli.js";
import { codeBlocks, documentNamed, documents, inlineCode, rowsOf } from "./documents.js";

/** The anchors of a document: its headings as GitHub names them, and those that it sets itself. */
function anchorsOf(name: string): Set<string> {
  const text = readFileSync(join(root, name), "utf8");
  const headings = Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
  return new Set([...headings, ...Array.from(text.matchAll(/<a id="([^"]+)">/g), ([, id]) => id!)]);
}

describe("the documents", () => {
  it("link only to files and headings that exist", () => {
    const dead = documents.flatMap(({ name, prose }) =>
      Array.from(prose.matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g), ([, target]) => target!)
        .filter((target) => !/^https:/.test(target))
        .filter((target) => {
          const [path = "", anchor] = target.split("#");
          const file = path === "" ? name : join(dirname(name), path);
          return !existsSync(join(root, file)) || (anchor !== undefined && !anchorsOf(file).has(anchor));
        })
        .map((target) => `${name}: ${target}`),
    );
    expect(dead).toEqual([]);
  });

  it("name only files and folders of the repository that exist", () => {
    const isPath = (code: string) => /^(?:\.changeset|data|docs|schemas|scripts|src|test|types)\/[\w./-]*$/.test(code);
    const missing = documents.flatMap((document) =>
      inlineCode(document)
        .filter((code) => isPath(code) && !existsSync(join(root, code)))
        .map((path) => `${document.name}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it("draw the rooms of the house as they are", () => {
    const house = codeBlocks.find(({ document }) => document === "docs/architecture.md")!.code;
    const above: string[] = [];
    const rooms = house
      .trimEnd()
      .split("\n")
      .map((line) => {
        const [, indent, name] = /^( *)(\S+)/.exec(line)!;
        above.length = indent!.length / 2;
        above.push(name!);
        return above.join("");
      });
    expect(rooms.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const folders = ["src", "scripts"].flatMap((folder) =>
      readdirSync(join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${folder}/${name}/`),
    );
    expect(
      folders.filter((path) => !rooms.includes(path)),
      "folders that the drawing in docs/architecture.md does not show",
    ).toEqual([]);
  });

  it("name only scripts that package.json has, and CONTRIBUTING.md explains each that is meant for people", () => {
    const scripts = Object.keys(manifest.scripts);
    const named = documents.flatMap(({ text }) => Array.from(text.matchAll(/npm run ([\w:-]+)/g), ([, name]) => name!));
    expect([...new Set(named)].filter((name) => !scripts.includes(name))).toEqual([]);
    const explained = rowsOf(documentNamed("CONTRIBUTING.md"), "script", "what it does").join();
    const forPeople = scripts.filter((name) => !/^(?:pre|post)|^start$/.test(name));
    expect(forPeople.filter((name) => !new RegExp(`npm (?:run )?${name}\\b`).test(explained))).toEqual([]);
  });

  it("name only commands that exist", async () => {
    const commands = await commandNames();
    const named = documents.flatMap(({ text }) =>
      Array.from(text.matchAll(/npx vitako-dataset ([a-z]\w*)/g), ([, name]) => name!),
    );
    expect(named).toContain("validate");
    expect([...new Set(named)].filter((name) => !commands.includes(name))).toEqual([]);
  });

  it("name only records that exist as examples of the hard cases", () => {
    const { articles, events, people, organizations, topics, quotes, errata } = readData();
    const records = [
      articles,
      events,
      people,
      organizations,
      topics,
      quotes,
      errata,
      events.flatMap((e) => e.decisions),
    ];
    const ids = new Set(records.flat().map(({ id }) => id));
    const rows = rowsOf(documentNamed("docs/data-model.md"), "case", "how it is recorded", "records");
    const named = rows.map(([what, , cell]) => ({ what, records: cell!.split(", ").map((id) => id.slice(1, -1)) }));
    expect(named.filter((row) => row.records.some((id) => !ids.has(id)))).toEqual([]);
  });

  it("show the number of records of each collection", () => {
    const rows = rowsOf(documentNamed("README.md"), "collection", "records", "type", "what it holds");
    const lengths = collectionNames.map((name) => {
      const records = JSON.parse(readFileSync(dataFile(name), "utf8")) as unknown[];
      return [`\`${name}\``, String(records.length)];
    });
    expect(rows.map((row) => row.slice(0, 2))).toEqual(lengths);
  });

  it("leave every figure that the data determine to the generated parts", () => {
    const NUMBER = "(?:\\d+|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|nineteen|twenty(?:-\\w+)?)";
    const COUNTED =
      "(?:articles|attestations|collections|decisions|errata|events|ids|marks|organizations|people|quotes|records|rules|speakers|topics)";
    const written = documents.flatMap(({ name, prose }) => {
      const byHand = prose.replace(/<!-- generated: [\s\S]*?<!-- end -->/g, "");
      return Array.from(
        byHand.matchAll(new RegExp(`\\b${NUMBER} ${COUNTED}\\b`, "gi")),
        ([found]) => `${name}: ${found}`,
      );
    });
    expect(written).toEqual([]);
  });

  it("give the floor of Node and the lines of the tools that package.json and node_modules have", () => {
    const named = documents.flatMap(({ prose }) =>
      Array.from(
        prose.matchAll(/Node (20(?:\.\d+)?) (?:or|and) newer(?:,\sin\sline\s22\sfrom\s(22\.\d+)\son)?/g),
        ([, floor, inLine22]) => `^${floor}.0 || >=${inLine22}.0`,
      ),
    );
    expect([...new Set(named)]).toEqual([manifest.engines.node]);
    const rows = rowsOf(documentNamed("docs/architecture.md"), "tool", "line", "why not the next one");
    const wrong = rows.filter(([tool, line]) => {
      const name = tool!.split(" ")[0]!;
      const path = join(root, "node_modules", name, "package.json");
      const { version } = JSON.parse(readFileSync(path, "utf8")) as { version: string };
      return !`${version}.`.startsWith(`${line!.split(" ")[0]}.`);
    });
    expect(wrong).toEqual([]);
  });
});
