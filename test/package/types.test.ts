import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { instantiations } from "../../bench/instantiations.js";
import { root } from "../../scripts/files.js";
import { packed, project } from "./consumer.js";
import { execute } from "./execute.js";

const bin = (name: string) => join(root, "node_modules", ".bin", name);

const STRICT = { strict: true, noEmit: true, skipLibCheck: false, target: "es2022", types: [] };
const NODENEXT = { ...STRICT, module: "nodenext" };
const BUNDLER = { ...STRICT, module: "esnext", moduleResolution: "bundler" };

const USE = `
import { getPerson, people, quotes, type Person, type PersonId, type Quote } from "vitako-dataset";
import { quotesBy } from "vitako-dataset/query";
import raw from "vitako-dataset/data/quotes.json" with { type: "json" };

const id: PersonId = "dieter-rehfeld";
const person: Person = getPerson("dieter-rehfeld");
const said: readonly Quote[] = quotesBy(raw, person);
const texts: string[] = [...said, ...quotes, ...quotesBy(quotes, people[0]!)].map((quote) => quote.text);
const manner: "direct" | "fragment" = raw[0]!.attestations[0]!.manner;
export { id, texts, manner };
`;

const USE_REQUIRE = `
import root = require("vitako-dataset");
import raw = require("vitako-dataset/data/quotes.json");
const quotes: readonly root.Quote[] = raw;
const person: root.Person = root.getPerson("dieter-rehfeld");
export = { quotes, person };
`;

const USE_ZOD = `
import type { Quote } from "vitako-dataset";
import { checkDataset, rules, type Violation } from "vitako-dataset/rules";
import { QuoteSchema } from "vitako-dataset/schema";
import * as z from "zod";

/* Of the user's own zod, which has declarations for ES modules and others for CommonJS. */
const schema: z.ZodType<Quote> = QuoteSchema;
const pair = z.object({ quote: QuoteSchema, said: z.string() });
const said: z.infer<typeof pair>["quote"]["speaker"] = QuoteSchema.extend({ said: z.string() }).parse({}).speaker;
const quote: Quote = QuoteSchema.parse({});
const violations: readonly Violation[] = checkDataset({});
export { quote, violations, rules, schema, said };
`;

const TYPO = `
import { getPerson } from "vitako-dataset";

getPerson("dieter-rehfeld");
getPerson("dieter-rehfeldt");
`;

/** What tsc says of a project, one message each. */
async function problems(folder: string, compilerOptions: object, files: Record<string, string>): Promise<string[]> {
  const path = project(folder, {
    ...files,
    "tsconfig.json": JSON.stringify({ compilerOptions }),
    "package.json": '{"type":"module"}',
  });
  const said = await execute(path, bin("tsc"), "--pretty", "false").catch((error: Error) => error.message);
  return said.split("\n").filter((line) => line.includes("error TS"));
}

/* Without the DOM, because a server or a script has none. */
const alone = { lib: ["es2022"] };

describe.concurrent("in a TypeScript project", () => {
  it.for([
    ["nodenext", NODENEXT],
    ["bundler", BUNDLER],
  ] as const)(
    "with module resolution %s the root, `./query` and the raw data are typed",
    async ([, options], { expect }) => {
      expect(await problems(packed().alone, { ...options, ...alone }, { "use.ts": USE })).toEqual([]);
    },
  );

  it("a CommonJS file gets the same types", async ({ expect }) => {
    expect(await problems(packed().alone, { ...NODENEXT, ...alone }, { "use.cts": USE_REQUIRE })).toEqual([]);
  });

  it("`./rules` and `./schema` are typed where zod is installed", async ({ expect }) => {
    expect(await problems(packed().withZod, NODENEXT, { "use.ts": USE_ZOD, "use-too.cts": USE_ZOD })).toEqual([]);
  });

  it("the types cost the compiler no more than a tenth above interfaces by hand", async ({ expect }) => {
    const { package: ours, byHand } = await instantiations(packed().alone);
    expect(ours / byHand).toBeLessThanOrEqual(1.1);
  });

  it("an id with a typing error does not compile", async ({ expect }) => {
    const found = await problems(packed().alone, { ...NODENEXT, ...alone }, { "typo.ts": TYPO });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^typo.ts\(5,11\): error TS2345: Argument of type '"dieter-rehfeldt"' is not assignable/);
  });
});

describe.concurrent("the package", () => {
  it("has nothing that publint would change", async ({ expect }) => {
    const tarball = readFileSync(packed().tarball);
    const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg!, { color: false }))).toEqual([]);
  });

  it("has types that agree with its code in every module resolution of Node and bundlers", async ({ expect }) => {
    /* Turtle is read by programs for linked data, not imported, and has no types. */
    const entries = Object.keys(manifest.exports)
      .filter((entry) => !entry.endsWith(".ttl"))
      .map((entry) => entry.replace("*.json", entry.includes("schemas") ? "quotes.schema.json" : "quotes.json"));
    const report = JSON.parse(
      await execute(
        root,
        bin("attw"),
        packed().tarball,
        "--profile",
        "node16",
        "--format",
        "json",
        "--entrypoints",
        ...entries,
      ),
    ) as {
      analysis: { entrypoints: object; problems: { kind: string; entrypoint?: string; resolutionKind?: string }[] };
    };
    expect(Object.keys(report.analysis.entrypoints)).toEqual(entries);
    /* Resolution `node10` knows no exports map and is gone from TypeScript 7. */
    expect(report.analysis.problems.filter(({ resolutionKind }) => resolutionKind !== "node10")).toEqual([]);
  });
});
