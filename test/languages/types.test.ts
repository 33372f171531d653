import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runTyped, targets, typedProblems, typedTargets, typesFor } from "../../scripts/conformance/typed-programs.js";
import { readData, readJson, root } from "../../scripts/files.js";
import type { JsonSchema } from "../../scripts/generate/json-schema.js";

const { $defs } = readJson("schemas/dataset.schema.json") as JsonSchema;
const objects = Object.entries($defs!).filter(([, schema]) => schema.properties);

describe("the types that quicktype makes of the schema", () => {
  it.for(targets.map((target) => [target.language, target] as const))(
    "for %s have every record and every part of one, with all fields",
    { timeout: 60_000 },
    async ([, target]) => {
      const code = [...(await typesFor(target)).values()].join("\n");
      const folded = code.toLowerCase().replaceAll("_", "");
      const missing = objects.flatMap(([name, { properties }]) =>
        [name, ...Object.keys(properties!)].filter((word) => !folded.includes(word.toLowerCase())),
      );
      expect(missing).toEqual([]);
    },
  );

  it.for(typedTargets.map((target) => [target.language, target] as const))(
    "for %s load the shipped data and write them as they were",
    { timeout: 120_000 },
    async ([language, target], { skip }) => {
      skip(target.program.slow === true, "`npm run conformance` runs it, because much is compiled first");
      const outcome = await runTyped(target, join(root, "data"));
      if ("skipped" in outcome) {
        console.warn(`Types for ${language} are not tried: ${outcome.skipped}. To install it: ${outcome.install}`);
        return skip(outcome.skipped);
      }
      expect(typedProblems(outcome.printed, readData())).toEqual([]);
    },
  );

  it("would be found out if they lost a value or a quote", () => {
    const dataset = readData();
    const line = ({ speaker, attestations, text }: (typeof dataset.quotes)[number]) =>
      [speaker, attestations[0]!.manner, text].join("\t");
    const print = (changed: object) => [...dataset.quotes.map(line), JSON.stringify(changed)].join("\n");
    expect(typedProblems(print(dataset), dataset)).toEqual([]);
    const topics = dataset.topics.map(({ broader: _broader, ...topic }) => topic);
    expect(typedProblems(print({ ...dataset, topics }), dataset)).toEqual(["topics do not come back as they went in"]);
    expect(typedProblems(print(dataset).replace(line(dataset.quotes[0]!), ""), dataset)).toEqual([
      `it does not print ${line(dataset.quotes[0]!)}`,
    ]);
  });
});
