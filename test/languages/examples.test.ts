import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples, runExample } from "../../scripts/conformance/examples.js";
import { whoSaidWhat } from "../../scripts/conformance/who-said-what.js";
import { readData } from "../../scripts/files.js";
import type { Dataset } from "../../src/generated/types.js";
import { patched } from "../patched.js";

/* A quote without an event, and one at a part of a part of an assembly. */
const other = patched([
  { set: "/quotes/resch-good-start/event", to: null },
  { set: "/events/panel-2019-bremen/partOf", to: "guest-speech-2019-luehr" },
  { set: "/quotes/lindner-data-must-be-safe/event", to: "panel-2019-bremen" },
]) as unknown as Dataset;

const datasets = { shipped: readData(), changed: other };

describe("the programs in other languages", () => {
  const folder = mkdtempSync(join(tmpdir(), "vitako-examples-"));

  beforeAll(() => {
    for (const [name, dataset] of Object.entries(datasets)) {
      mkdirSync(join(folder, name, "data"), { recursive: true });
      for (const [collection, records] of Object.entries(dataset)) {
        writeFileSync(join(folder, name, "data", `${collection}.json`), JSON.stringify(records));
      }
    }
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it("are asked about data of which the answers differ", () => {
    const [shipped, changed] = Object.values(datasets).map((dataset) => whoSaidWhat(dataset).trim().split("\n").length);
    expect(shipped).toBe(datasets.shipped.quotes.length);
    expect(changed).toBe(shipped! - 1);
  });

  it.for(examples.map((example) => [example.language, example] as const))(
    "in %s say who said what at which assembly, as the helpers do",
    { timeout: 120_000 },
    async ([language, example], { skip }) => {
      skip(example.slow === true, "`npm run conformance` runs it, because much is compiled first");
      for (const [name, dataset] of Object.entries(datasets)) {
        const outcome = await runExample(example, join(folder, name));
        if ("skipped" in outcome) {
          console.warn(`The example in ${language} is skipped: ${outcome.skipped}. To install it: ${outcome.install}`);
          return skip(outcome.skipped);
        }
        expect(outcome.printed.replaceAll("\r\n", "\n"), name).toBe(whoSaidWhat(dataset));
      }
    },
  );
});
