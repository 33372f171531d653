import { describe, expect, it } from "vitest";
import { root } from "../../scripts/files.js";
import { type Program, runProgram } from "../../scripts/conformance/program.js";

const node = (code: string) => [process.execPath, "--eval", code] as const;

const program: Program = {
  language: "JavaScript",
  version: [process.execPath, "--version"],
  install: "get {thing}",
  run: node("console.log(process.env.THING, process.argv[1])"),
};

const run = (changes: Partial<Program>) => runProgram({ ...program, ...changes }, root, { thing: "it" });

describe("a program in another language", () => {
  it("is run with its environment, its paths filled in, and the version of its language", async () => {
    const outcome = await run({ run: [...program.run, "{thing}"], environment: { THING: "with {thing}" } });
    expect(outcome).toEqual({
      language: "JavaScript",
      version: process.version.slice(1),
      printed: "with it it\n",
    });
  });

  it("is skipped with the reason where its language is missing", async () => {
    expect(await run({ version: ["no-such-language", "--version"] })).toEqual({
      language: "JavaScript",
      skipped: "there is no `no-such-language`",
      install: "get it",
    });
  });

  it("is skipped with the reason where something that it needs is missing", async () => {
    expect(await run({ needs: [node("0"), node("process.exit(1) ")] })).toMatchObject({
      skipped: `\`${process.execPath} --eval "process.exit(1) "\` fails`,
      install: "get it",
    });
    expect(await run({ needs: [["no-such-tool"]] })).toMatchObject({ skipped: "there is no `no-such-tool`" });
  });

  it("fails with what it printed where it does not compile or does not end well", async () => {
    await expect(run({ build: [node("console.error('line 7 is wrong'); process.exit(1)")] })).rejects.toThrow(
      /line 7 is wrong/,
    );
    await expect(run({ run: node("throw new Error('no data')") })).rejects.toThrow(/no data/);
  });
});
