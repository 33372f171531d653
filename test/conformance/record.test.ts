import { describe, expect, it } from "vitest";
import { examples } from "../../scripts/conformance/examples.js";
import { type ConformanceRun, recordedRun } from "../../scripts/conformance/record.js";
import { typedTargets } from "../../scripts/conformance/typed-programs.js";
import { validators } from "../../scripts/conformance/validators.js";
import { readJson } from "../../scripts/files.js";

const run = readJson(recordedRun) as ConformanceRun;

describe("the recorded run in other languages", () => {
  it("has every validator with its explained differences, and every program", () => {
    const names = (list: readonly { readonly language: string }[]) => list.map(({ language }) => language);
    const advice = "run `npm run conformance -- --record`";
    expect(
      run.validators.map((result) => ("skipped" in result ? result.name : [result.name, result.differences])),
      advice,
    ).toEqual(validators().map(({ name, differences }) => [name, differences]));
    expect(names(run.types), advice).toEqual(names(typedTargets));
    expect(names(run.examples), advice).toEqual(names(examples));
  });

  it("is one in which nothing failed", () => {
    const all = [...run.validators, ...run.types, ...run.examples];
    expect(all.filter((result) => "problems" in result && result.problems.length > 0)).toEqual([]);
  });
});
