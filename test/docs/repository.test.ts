import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { root } from "../../scripts/files.js";

const read = (path: string) => readFileSync(join(root, path), "utf8");

/* With the files that are not committed yet, so that a fault is found before it is in the history. */
const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root })
  .toString()
  .split("\0")
  .filter((path) => path !== "" && existsSync(join(root, path)));

/** What has no place in any file of the repository, with the name under which it is reported. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  "a path of one machine":
    /(?<![\w.~-])\/(?:home|private|root|tmp|Users|usr\/local|work|workspace)\/[\w.]|\b[A-Z]:\\\w/,
  "the host of a registry": /\bregistry\.[a-z]+\.[a-z]+|\bnpm\.pkg\.|"resolved": "|:4873\b|\bunpkg\.com/,
  "a workplace":
    /\b(?:anthropic|chat ?gpt|claude|co-?pilot|llm|open ?ai|sub-?agents?)\b|\bshared\/(?:design|hooks|sources)\b/i,
};

describe("the files of the repository", () => {
  it("are found", () => {
    expect(files).toEqual(expect.arrayContaining(["README.md", "data/quotes.json", "src/index.ts"]));
  });

  it("speak of the project only: no path of a machine, no host of a registry, no word of a workplace", () => {
    const others = files.filter((path) => join(root, path) !== import.meta.filename);
    const found = others.flatMap((path) =>
      read(path)
        .split("\n")
        .flatMap((line, index) =>
          Object.entries(FOREIGN).flatMap(([what, pattern]) => {
            const [words] = pattern.exec(line) ?? [];
            return words === undefined ? [] : [`${path}:${index + 1}: ${what}: ${words}`];
          }),
        ),
    );
    expect(found).toEqual([]);
  });

  it.each([
    [
      "a path of one machine",
      ["see /home/jo/x", '"/tmp/a"', "C:\\data"],
      ["src/home/x.ts", "https://a.example/work/x"],
    ],
    ["the host of a registry", ["https://registry.example.org/x", ' "resolved": "x"'], ["a registry of names"]],
    ["a workplace", ["by ChatGPT", "shared/design"], ["the shared design", "helpers"]],
  ])("would be searched well for %s", (what, guilty, innocent) => {
    expect(guilty.filter((line) => !FOREIGN[what]!.test(line))).toEqual([]);
    expect(innocent.filter((line) => FOREIGN[what]!.test(line))).toEqual([]);
  });
});

describe("the licences", () => {
  it("that package.json names are those of LICENSE and LICENSE-DATA", () => {
    expect(manifest.license).toBe("MIT AND CC-BY-4.0");
    expect(read("LICENSE")).toMatch(/^MIT License\n\nCopyright \(c\) 2026 the vitako-dataset contributors\n/);
    expect(read("LICENSE-DATA")).toContain("(SPDX: CC-BY-4.0)");
  });

  it("of all libraries in the published code are in THIRD-PARTY-NOTICES, and of no other", async () => {
    const entries = ["src/index.ts", "src/query/index.ts", "src/rules/index.ts", "src/schema.ts", "src/cli/main.ts"];
    const { metafile } = await build({
      entryPoints: entries.map((path) => join(root, path)),
      bundle: true,
      external: Object.keys(manifest.peerDependencies),
      platform: "node",
      format: "esm",
      write: false,
      outdir: "out",
      metafile: true,
      logLevel: "silent",
    });
    const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    );
    const bundled = inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
    const noticed = Array.from(
      read("THIRD-PARTY-NOTICES").matchAll(/^-+\n(\S+) \S+ \(.+\)\n-+$/gm),
      ([, name]) => name!,
    );
    expect(noticed).toEqual([...new Set(bundled)].sort());
  });
});

describe("CITATION.cff", () => {
  it("is YAML, and has the name and version of the package and nobody's private name", async () => {
    const text = read("CITATION.cff");
    expect(await format(text, { parser: "yaml", printWidth: 120 })).toBe(text);
    const fields = Object.fromEntries(
      Array.from(text.matchAll(/^([\w-]+): "(.*)"$/gm), ([, key, value]) => [key, value]),
    );
    const { name, version, description } = manifest;
    expect(fields).toMatchObject({
      "cff-version": "1.2.0",
      type: "dataset",
      title: name,
      version,
      abstract: description,
    });
    expect(text).toContain('authors:\n  - name: "vitako-dataset contributors"\n');
  });
});

describe("the code of the package", () => {
  it("opens no connection, as the README says", () => {
    const connects =
      /["'](?:node:)?(?:dgram|dns|http|http2|https|net|tls)["']|\bfetch\(|\bWebSocket\b|\bXMLHttpRequest\b/;
    expect(files.filter((path) => path.startsWith("src/") && connects.test(read(path)))).toEqual([]);
  });
});
