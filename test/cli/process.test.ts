import { execFile, spawn } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/files.js";
import { run } from "../../src/cli/run.js";
import { processTerminal, type Terminal } from "../../src/cli/terminal.js";
import { cli, type Ended } from "./cli.js";

/** A file of Linux that has no room for anything. */
const FULL = "/dev/full";

const NODE = ["--import", "tsx", "src/cli/main.ts"];

/** Runs the command as a process of its own. */
function started(words: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const env = { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, COLUMNS: undefined, ...more };
  return new Promise((resolve) => {
    execFile(process.execPath, [...NODE, ...words], { cwd: root, env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

describe("as a process", { timeout: 30_000 }, () => {
  it("ends with 0 when all is well, and prints the same wherever the computer stands", async () => {
    const words = ["quotes", "--by", "luehr"];
    expect(await started(words, { TZ: "Pacific/Pago_Pago" })).toEqual(await cli(words));
  });

  it("ends with 1 after findings", async () => {
    const folder = mkdtempSync(join(tmpdir(), "findings-"));
    writeFileSync(join(folder, "quotes.json"), "[]\n");
    const { code, out, err } = await started(["validate", join(folder, "quotes.json")]);
    rmSync(folder, { recursive: true });
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toMatch(/ violations of \d+ rules in \d files\.\n$/);
  });

  it("ends with 2 after wrong use, and prints on the standard error only", async () => {
    const { code, out, err } = await started(["quots"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Did you mean quotes?");
  });

  it("is silent when the reader of its output has gone", async () => {
    const child = spawn(process.execPath, [...NODE, "quotes", "--json"], { cwd: root });
    let err = "";
    child.stderr.on("data", (data) => (err += String(data)));
    child.stdout.destroy();
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
      child.on("close", (...end) => resolve(end)),
    );
    expect({ code, signal, err }).toEqual({ code: 0, signal: null, err: "" });
  });

  it.skipIf(!existsSync(FULL))("ends with 2 and one line where its output finds no room", async () => {
    const output = openSync(FULL, "w");
    const child = spawn(process.execPath, [...NODE, "quotes", "--json"], {
      cwd: root,
      stdio: ["ignore", output, "pipe"],
    });
    let err = "";
    child.stderr!.on("data", (data) => (err += String(data)));
    const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
    closeSync(output);
    expect(code).toBe(2);
    expect(err).toMatch(/^error: the output cannot be written: ENOSPC.*\n$/);
  });
});

describe("the terminal", () => {
  const VARIABLES = ["NO_COLOR", "FORCE_COLOR", "COLUMNS"] as const;

  /** The terminal as it is with these variables, and without the others. */
  function terminalWith(env: Partial<Record<(typeof VARIABLES)[number], string>>): Terminal {
    const before = VARIABLES.map((name) => [name, process.env[name]] as const);
    for (const name of VARIABLES) delete process.env[name];
    Object.assign(process.env, env);
    const terminal = processTerminal();
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    return terminal;
  }

  it.each([
    [{}, false],
    [{ FORCE_COLOR: "1" }, true],
    [{ FORCE_COLOR: "0" }, false],
    [{ NO_COLOR: "1" }, false],
    [{ NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    [{ NO_COLOR: "", FORCE_COLOR: "1" }, true],
  ])("in a pipe with %j has colours: %s", (env, colour) => {
    expect(terminalWith(env).colour).toBe(colour);
  });

  it.each([
    ["100", 100],
    ["10", 40],
    ["wide", 80],
    ["", 80],
  ])("with COLUMNS=%s is %d characters wide", (columns, width) => {
    expect(terminalWith({ COLUMNS: columns }).columns).toBe(width);
  });
});

describe("an error", () => {
  it.each([
    [["quotes", "--bye", "x"], "(Did you mean --by?)"],
    [["pepole"], "(Did you mean people?)"],
    [["show"], "missing required argument 'id'"],
    [["quotes", "--by"], "argument missing"],
    [["quotes", "extra"], "too many arguments"],
    [["quotes", "--witnesses", "0"], "It takes a whole number from 1."],
    [["quotes", "--witnesses", "many"], "It takes a whole number from 1."],
    [["events", "--from", "2021-02-30"], "A day is written YYYY-MM-DD."],
    [["events", "--to", "May"], "A day is written YYYY-MM-DD."],
    [["topics", "--kind", "boat"], "Allowed choices are"],
    [["--jsn"], "unknown option '--jsn'"],
    [["quotes", "--by", "nobody at all"], "List them: vitako-dataset people"],
  ])("in %j is one message on the standard error and code 2", async (words, message) => {
    const { code, out, err } = await cli(words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^error: /);
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it("that nobody expected is a short message, and its stack is shown with DEBUG", async () => {
    const broken = async () => {
      let err = "";
      const out = () => {
        throw new Error("the terminal is broken");
      };
      const code = await run(["people"], { columns: 80, colour: false, out, err: (text) => void (err += text) });
      expect(code).toBe(2);
      return err;
    };
    expect(await broken()).toBe(
      "error: unexpected: the terminal is broken\nThis is a mistake in vitako-dataset. Set DEBUG=1 to see where it happened.\n",
    );
    process.env.DEBUG = "1";
    expect(await broken()).toMatch(/^\s+at /m);
    delete process.env.DEBUG;
  });
});
