import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readData } from "../../scripts/files.js";
import { releasedIds } from "../../scripts/released-ids.js";
import type { LedgerEntry } from "../../src/generated/types.js";
import { checkDataset } from "../../src/rules/index.js";

let folder: string;
const git = (...words: string[]) =>
  execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", ...words], { cwd: folder, stdio: "pipe" });

function commit(ids: readonly LedgerEntry[]): void {
  writeFileSync(join(folder, "data/ids.json"), JSON.stringify(ids));
  git("add", ".");
  git("commit", "--message", "ids");
}

const entry = (id: string): LedgerEntry => ({ id, collection: "topics", since: "0.1.0", withdrawn: null });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "released-"));
  mkdirSync(join(folder, "data"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the ledger of ids that may only grow", () => {
  it("is that of the last release, by its tag", () => {
    git("init");
    commit([entry("released")]);
    git("tag", "v0.1.0");
    commit([entry("released"), entry("committed")]);
    expect(releasedIds(folder)).toEqual([entry("released")]);
  });

  it("is the committed one before the first release", () => {
    git("init");
    commit([entry("committed")]);
    writeFileSync(join(folder, "data/ids.json"), "[]");
    expect(releasedIds(folder)).toEqual([entry("committed")]);
  });

  it("is unknown outside a git repository", () => {
    expect(releasedIds(folder)).toBeUndefined();
  });

  it("makes the check report an id that is no longer there, and one whose entry changed", () => {
    const [first, ...rest] = readData().ids;
    const released = [entry("gone"), { ...first!, since: "0.0.1" }, ...rest];
    expect(checkDataset(readData(), { released }).map(({ rule, found }) => `${rule} ${found}`)).toEqual([
      'R9 no entry for "gone"',
      `R9 a changed entry for "${first!.id}"`,
    ]);
  });
});
