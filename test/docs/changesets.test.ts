import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { readData, root } from "../../scripts/files.js";
import { execute } from "../package/execute.js";

const pending = readdirSync(join(root, ".changeset")).filter((name) => name.endsWith(".md") && name !== "README.md");

const parts = (version: string): number[] => version.split(".").map(Number);

const isNewer = (version: string, other: string): boolean => {
  const [a, b] = [parts(version), parts(other)];
  const differing = a.findIndex((part, index) => part !== b[index]);
  return differing >= 0 && a[differing]! > b[differing]!;
};

describe("the changesets", () => {
  let folder: string;
  let next: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "vitako-changesets-"));
    for (const name of [".changeset", "package.json"])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    await execute(folder, process.execPath, join(root, "node_modules/@changesets/cli/bin.js"), "version");
    next = (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }).version;
  }, 30_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it("lead to a new version and a changelog with their words, or to nothing if there are none", () => {
    expect(isNewer(next, manifest.version)).toBe(pending.length > 0);
    const changelog = existsSync(join(folder, "CHANGELOG.md"))
      ? readFileSync(join(folder, "CHANGELOG.md"), "utf8")
      : "";
    const forgotten = pending.filter((name) => {
      const text = readFileSync(join(root, ".changeset", name), "utf8")
        .split("---\n")[2]!
        .trim();
      return text === "" || !changelog.includes(text.split("\n")[0]!);
    });
    expect(forgotten).toEqual([]);
    expect(readdirSync(join(folder, ".changeset")).sort()).toEqual(["README.md", "config.json"]);
  });

  it("cover every id that the data enter or withdraw: none is newer than the version that they lead to", () => {
    const { ids, errata } = readData();
    const late = [...ids, ...errata].filter(
      (entry) =>
        isNewer(entry.since, next) || ("withdrawn" in entry && entry.withdrawn && isNewer(entry.withdrawn, next)),
    );
    expect(late.map(({ id }) => id)).toEqual([]);
  });
});
