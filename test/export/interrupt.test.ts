import { execFile, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { root } from "../../scripts/files.js";
import { contents, emptyFolder } from "./folder.js";

/** Starts a long export, ends it once it has written a good part, and tells how it ended. */
async function interrupted(format: string, folder: string, signal: NodeJS.Signals, ...more: readonly string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", "test/export/endless.ts", format, folder, ...more], {
    cwd: root,
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let [err, before]: [string, readonly string[]] = ["", []];
  child.stderr.on("data", (data) => (err += String(data)));
  child.stdout.once("data", () => {
    before = Object.keys(contents(join(folder, "..")));
    child.kill(signal);
  });
  const [code, endedBy] = await new Promise<[number | null, string | null]>((resolve) =>
    child.on("close", (...end) => resolve(end)),
  );
  return { code, endedBy, err, before };
}

describe("an export that is interrupted", { timeout: 60_000 }, () => {
  it.each([
    ["csv", "SIGINT"],
    ["sqlite", "SIGINT"],
    ["parquet", "SIGTERM"],
    ["json", "SIGHUP"],
  ] as const)("as %s by %s leaves nothing, and the process ends by that signal", async (format, signal) => {
    const folder = emptyFolder();
    const { before, ...end } = await interrupted(format, join(folder, "out"), signal);
    expect(end).toEqual({ code: null, endedBy: signal, err: "" });
    expect(before.length).toBeGreaterThan(3);
    expect(contents(folder)).toEqual({});
  });

  it("leaves nothing either if the process ends for another reason", async () => {
    const folder = emptyFolder();
    const { code } = await interrupted("parquet", join(folder, "out"), "SIGCONT", "exit");
    expect(code).toBe(3);
    expect(contents(folder)).toEqual({});
  });

  it("leaves what was there before", async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "out"));
    writeFileSync(join(folder, "out", "mine.txt"), "mine");
    await interrupted("ndjson", join(folder, "out"), "SIGINT");
    expect(contents(folder)).toEqual({ out: "(folder)", "out/mine.txt": "mine" });
  });
});

describe.skipIf(process.platform === "win32")("a disk that takes no more", { timeout: 60_000 }, () => {
  /** Runs a program where no file may have more than so many blocks of half a kilobyte. */
  const cramped = (blocks: number, ...program: readonly string[]) =>
    new Promise<{ code: number; err: string }>((resolve) => {
      const limited = ["-c", `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, "--import", "tsx"];
      execFile("sh", [...limited, ...program], { cwd: root }, (error, _out, err) =>
        resolve({ code: error ? Number(error.code) : 0, err }),
      );
    });

  it.each([
    ["csv", "the file would be larger than is allowed."],
    ["sqlite", "SQLite cannot write: disk I/O error. Is there room left on the disk?"],
    ["parquet", "the file would be larger than is allowed."],
    ["json", "the file would be larger than is allowed."],
  ])("leaves nothing of %s, and what was there as it was", async (format, reason) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "dataset.json"), "old");
    const { code, err } = await cramped(
      8,
      "src/cli/main.ts",
      ...["export", "--format", format, "--out", folder, "--force"],
    );
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(reason) as string });
    expect(err).toMatch(/^error: Nothing was written.*\n$/);
    expect(contents(folder)).toEqual({ "dataset.json": "old" });
  });

  it("leaves nothing either when it is full in the middle, while more is being made", async () => {
    const folder = emptyFolder();
    const { err } = await cramped(5000, "test/export/endless.ts", "ndjson", join(folder, "out"));
    expect(err).toContain(`Nothing was written to ${join(folder, "out")}: the file would be larger than is allowed.`);
    expect(contents(folder)).toEqual({});
  });
});
