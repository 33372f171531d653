import { build, type Metafile } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { articles, events, people, quotes } from "../../src/index.js";
import { cli, commandNames, type Ended, examplesIn, examplesOf } from "./cli.js";

const names = await commandNames();

describe("vitako-dataset without a command", () => {
  let home: Ended;
  beforeAll(async () => {
    home = await cli([]);
  });

  it("says what the dataset is and how much is in it, and ends well", () => {
    expect(home).toMatchObject({ code: 0, err: "" });
    for (const [label, { length }] of Object.entries({ quotes, articles, events, people })) {
      expect(home.out).toMatch(new RegExp(`^ *${label} +${length}\\b`, "m"));
    }
  });

  it("names the first and the last year of the events", () => {
    const days = events.flatMap(({ date }) => [date.earliest!, date.latest!]).sort();
    expect(home.out.replace(/\s+/g, " ")).toContain(`from ${days[0]!.slice(0, 4)} to ${days.at(-1)!.slice(0, 4)}.`);
  });

  it("teaches commands that work as they are printed", async () => {
    const taught = examplesIn(home.out);
    expect(taught.length).toBeGreaterThan(4);
    const ends = await Promise.all(taught.map(async ({ typed, words }) => ({ typed, ...(await cli(words)) })));
    expect(
      ends.filter(({ code, err, out }) => code !== 0 || err !== "" || out === "").map(({ typed }) => typed),
    ).toEqual([]);
  });
});

describe("the help", () => {
  it("lists every command with a line that says what it is for", async () => {
    const { out } = await cli(["--help"]);
    expect(names).toContain("chronicle");
    expect(names.filter((name) => !new RegExp(`^  ${name}\\b.* {2}\\S`, "m").test(out))).toEqual([]);
  });

  const commands = names.filter((name) => name !== "help");

  it.each(commands)("of %s has examples, and every one works that needs no file of the user", async (name) => {
    const examples = await examplesOf(name);
    expect(examples).not.toEqual([]);
    for (const { typed, words } of examples.filter(({ runs }) => runs)) {
      const end = await cli(words);
      expect({ typed, code: end.code, err: end.err }).toEqual({ typed, code: 0, err: "" });
      expect(end.out).not.toBe("");
    }
  });

  it.each(commands)(
    "of %s is the same through `help` and `--help`, at any width without a line that is too long",
    async (name) => {
      for (const columns of [80, 120]) {
        const { out } = await cli([name, "--help"], { columns });
        expect((await cli(["help", name], { columns })).out).toBe(out);
        expect(out.split("\n").filter((line) => line.length > columns)).toEqual([]);
      }
    },
  );

  it("and the version need neither zod nor the rules", async () => {
    const { metafile } = await build({
      entryPoints: ["src/cli/main.ts"],
      outdir: "unused",
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      write: false,
      metafile: true,
      logLevel: "silent",
    });
    const inputs = loadedAtStart(
      metafile,
      Object.keys(metafile.outputs).find((name) => name.endsWith("main.js"))!,
    );
    expect(inputs).toContain("src/cli/run.ts");
    expect(inputs.filter((path) => /node_modules\/zod|src\/(?:rules|model)\//.test(path))).toEqual([]);
    expect(Object.keys(metafile.inputs).some((path) => path.includes("src/rules/"))).toBe(true);
  });
});

/** What a bundle reads before anything else happens: its files without those that are imported on demand. */
function loadedAtStart({ outputs }: Metafile, output: string, seen = new Set<string>()): string[] {
  if (seen.has(output)) return [];
  seen.add(output);
  const { inputs, imports } = outputs[output]!;
  const needed = imports.filter(({ kind, external }) => kind === "import-statement" && !external);
  return [...Object.keys(inputs), ...needed.flatMap(({ path }) => loadedAtStart({ outputs } as Metafile, path, seen))];
}
