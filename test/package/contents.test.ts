import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { casesIn, readSuite, suitePath } from "../../scripts/conformance/suite.js";
import { compared } from "../../scripts/conformance/validators.js";
import { readData, root } from "../../scripts/files.js";
import { knownIds } from "../../scripts/generate/known-ids.js";
import { schemas } from "../../scripts/generate/schemas.js";
import { collectionNames } from "../../src/text/canonical.js";
import { digest } from "../../src/text/digest.js";
import { normalize } from "../../src/text/normalize.js";
import { installed, packed } from "./consumer.js";
import { execute } from "./execute.js";

const read = (file: string) => readFileSync(join(installed(), file), "utf8");

/* Somewhat above what it is. Look for what is there twice before raising it; docs/architecture.md says what it is for. */
const MOST_BYTES = 950_000;

/** Every path in a part of `package.json`, without the leading `./`. */
function paths(part: unknown): string[] {
  if (typeof part === "string") return [part.replace(/^\.\//, "")];
  return Object.values(part as object).flatMap(paths);
}

const schemaNames = Object.keys(schemas(knownIds(readData()))).map((name) => name.replace(/\.json$/, ""));

/** The files that a target of the exports map stands for. */
function expanded(target: string): string[] {
  if (!target.includes("*")) return [target];
  const names = target.startsWith("schemas/") ? schemaNames : collectionNames;
  return names.map((name) => target.replace("*", name));
}

const { main, module, types, bin } = manifest;
const named = [...new Set(paths([main, module, types, bin, manifest.exports]).flatMap(expanded))];

/** The files that a file in `dist/` or `types/` imports from the package. */
function imported(file: string): string[] {
  if (!/\.[cm]?[jt]s$/.test(file)) return [];
  const specifiers = [...read(file).matchAll(/(?:from|import|require\(|import\()\s*["'](\.\.?\/[^"']+)["']/g)];
  return specifiers.map(([, specifier]) => {
    const path = join(dirname(file), specifier!);
    if (!/\.d\.c?ts$/.test(file)) return path;
    return path.replace(/\.(c?)js$/, ".d.$1ts");
  });
}

function reachable(): Set<string> {
  const reached = new Set(named);
  for (const file of reached) for (const other of imported(file)) reached.add(other);
  return reached;
}

describe("the tarball", () => {
  it("holds every file that the exports map, the command and the other files name", () => {
    const { files } = packed();
    expect([...reachable()].filter((file) => !files.includes(file))).toEqual([]);
  });

  it("holds the documents that go with data and code", () => {
    const documents = readdirSync(root).filter((name) =>
      /^(?:CHANGELOG|CITATION|LICENSE|README|THIRD-PARTY)/.test(name),
    );
    expect(documents.filter((name) => !packed().files.includes(name))).toEqual([]);
  });

  it("holds the conformance suite, over which a validator goes in the installed package", async () => {
    const suite = join(installed(), suitePath);
    const runner = join(root, "test/conformance/runners/node/run.mjs");
    const printed = await execute(root, process.execPath, runner, "ajv", suite, installed());
    expect(compared(printed, casesIn(readSuite()), []).problems).toEqual([]);
  });

  it("holds nothing else but documents", () => {
    const reached = reachable();
    const isDocument = (file: string) => /^(?:[A-Z-]+(?:\.\w+)?|package\.json)$/.test(file);
    const others = packed().files.filter((file) => !reached.has(file) && !isDocument(file) && file !== suitePath);
    expect(others).toEqual([]);
  });

  it("needs no other package", () => {
    const { dependencies, optionalDependencies } = JSON.parse(read("package.json")) as Record<string, unknown>;
    expect({ ...(dependencies ?? {}), ...(optionalDependencies ?? {}) }).toEqual({});
  });

  it("takes no more room than it has to, documents included", () => {
    const bytes = packed().files.reduce((sum, file) => sum + statSync(join(installed(), file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });

  it("runs nothing when it is installed", () => {
    const scripts = Object.keys(manifest.scripts);
    expect(scripts.filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });
});

/** A file of code with all that it imports from the package, without what it loads later. */
function loaded(file: string): string[] {
  const files = new Set([file]);
  for (const each of files) {
    const specifiers = [...codeOf(each).matchAll(/(?:from|import|require\()\s*["'](\.\/[^"']+)["']/g)];
    for (const [, specifier] of specifiers) files.add(join(dirname(each), specifier!));
  }
  return [...files];
}

const codeOf = (file: string) => read(file).replace(/JSON\.parse\((["'`]).*\1\)/g, "JSON.parse()");

describe("the code of the root, of `./query` and of `./cite`", () => {
  const files = ["index", "query", "cite"].flatMap((name) => [`dist/${name}.js`, `dist/${name}.cjs`]);

  it.each(files)("in %s knows neither Node nor zod", (file) => {
    const code = loaded(file).map(codeOf).join("\n");
    expect(code.match(/\bnode:\w+|\bprocess\b|\bBuffer\b|\b__dirname\b|\bzod\b/g)).toEqual(null);
  });

  it.each(files)("in %s imports nothing but files of the package", (file) => {
    const modules = loaded(file).flatMap((each) =>
      [...codeOf(each).matchAll(/(?:\bfrom|\bimport|require\(|import\()\s*["']([^"']+)["']/g)].map(([, name]) => name!),
    );
    expect(modules.filter((name) => !/^(?:\.\.\/data\/\w+\.json|\.\/[\w-]+\.c?js)$/.test(name))).toEqual([]);
  });

  it("makes no engine read the tables of Unicode at import, which takes longer than to read the data", () => {
    const literals = ["dist/index.js", "dist/index.cjs"].flatMap(
      (file) => codeOf(file).match(/\/[^/\n]*[^\\]\\p\{/g) ?? [],
    );
    expect(literals).toEqual([]);
  });

  it("carries the data in `dist/index.js` in ASCII, once, and nowhere else", () => {
    const { ids: _, ...collections } = readData();
    const parsed = read("dist/index.js").match(/\/\* @__PURE__ \*\/ JSON\.parse\(/g);
    expect(parsed).toHaveLength(Object.keys(collections).length);
    expect(/[^\n\x20-\x7e]/.exec(read("dist/index.js"))).toEqual(null);
    const records = JSON.stringify(collections).match(/"id":"[^"]+"/g)!;
    const carries = (text: string) => records.some((record) => text.includes(record));
    expect(packed().files.filter((file) => file.startsWith("dist/") && carries(read(file)))).toEqual(["dist/index.js"]);
  });
});

/** The files of the repository itself. */
function repositoryFiles(folder = ""): string[] {
  const foreign = [".git", "coverage", "dist", "node_modules"];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return foreign.includes(path) ? [] : repositoryFiles(path);
    return entry.isFile() ? [path] : [];
  });
}

describe("the captured texts", () => {
  const { quotes, sources } = readData();
  const attestations = quotes.flatMap((quote) => quote.attestations);

  /** Two quoted stretches of one article that do not touch each other. */
  const pairs = sources.flatMap(({ article }) => {
    const segments = attestations
      .filter((attestation) => attestation.article === article)
      .flatMap(({ segments }) => segments);
    return segments.flatMap((first) =>
      segments.flatMap((second) => (second.start > first.end + 1 ? [{ article, first, second }] : [])),
    );
  });

  /** A file as it reads, whatever its strings escape. */
  const unescaped = (text: string) =>
    text
      .replace(/\\+(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, long, short) =>
        String.fromCharCode(parseInt(long ?? short, 16)),
      )
      .replace(/\\+n/g, "\n")
      .replace(/\\+(["'`])/g, "$1");

  const places: [string, () => Record<string, string>][] = [
    ["tarball", () => Object.fromEntries(packed().files.map((file) => [file, read(file)]))],
    [
      "repository",
      () => Object.fromEntries(repositoryFiles().map((file) => [file, readFileSync(join(root, file), "utf8")])),
    ],
  ];

  it.each(places)("are not in the %s as a whole", (_, contents) => {
    const digests = new Set(sources.map(({ sha256 }) => sha256));
    const found = Object.entries(contents()).filter(([, text]) => digests.has(digest(normalize(text))));
    expect(found.map(([file]) => file)).toEqual([]);
  });

  it.each(places)(
    "are not in the %s in parts: nowhere do two quotes stand as far apart as an article prints them",
    (_, contents) => {
      expect([...new Set(pairs.map(({ article }) => article))]).toEqual(sources.map(({ article }) => article));
      const found = Object.entries(contents()).flatMap(([file, content]) => {
        const text = normalize(unescaped(content));
        return pairs.flatMap(({ article, first, second }) => {
          const distance = second.start - first.start;
          for (let at = text.indexOf(first.text); at >= 0; at = text.indexOf(first.text, at + 1)) {
            if (text.startsWith(second.text, at + distance))
              return [{ file, article, from: first.start, to: second.end }];
          }
          return [];
        });
      });
      expect(found).toEqual([]);
    },
  );
});
