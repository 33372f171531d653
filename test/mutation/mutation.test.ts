import { describe, expect, it } from "vitest";
import { nextVersion, readData } from "../../scripts/files.js";
import { killers } from "../../scripts/mutate/killers.js";
import { mutated, type Mutant } from "../../scripts/mutate/mutant.js";
import { mutants } from "../../scripts/mutate/mutants.js";
import { compareWithList, score } from "../../scripts/mutate/score.js";
import { worldOf } from "../../scripts/mutate/world.js";
import { checkDataset } from "../../src/rules/index.js";

const data = readData();
const evidence = { nextVersion: nextVersion() };

describe("a mutated dataset", () => {
  it(
    "is reported, whatever was done to it, or is on the list of survivors with its reason",
    { timeout: 300_000 },
    () => {
      const { unexpected, stale } = compareWithList(score(data, evidence, "first").survivors);
      expect(
        unexpected,
        "mutants that no rule reports: write a rule, or list them in scripts/mutate/survivors.ts",
      ).toEqual([]);
      expect(stale, "entries of scripts/mutate/survivors.ts that rules report by now: remove them").toEqual([]);
    },
  );

  it("is reported by the same rules when only the changed record is looked at", { timeout: 60_000 }, () => {
    const all = [...mutants(data, worldOf(data))];
    const sample = all.filter((_, index) => index % 97 === 0);
    const differing = sample.filter((mutant) => {
      const whole = new Set(checkDataset(mutated(data, mutant), evidence).map(({ rule }) => rule));
      return !sameRules(killers(data, mutant, evidence), whole);
    });
    expect(differing.map(({ operator, pointer }: Mutant) => `${operator} at ${pointer}`)).toEqual([]);
  });
});

const sameRules = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((rule) => b.has(rule));
