import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { nextVersion, readData, root } from "../../scripts/files.js";
import { BY_RULE, mutationDocument } from "../../scripts/mutate/document.js";
import { killers } from "../../scripts/mutate/killers.js";
import { mutated, type Mutant } from "../../scripts/mutate/mutant.js";
import { mutants } from "../../scripts/mutate/mutants.js";
import { compareWithList, type Score, score } from "../../scripts/mutate/score.js";
import { worldOf } from "../../scripts/mutate/world.js";
import { checkDataset } from "../../src/rules/index.js";

const data = readData();
const evidence = { nextVersion: nextVersion() };

describe("a mutated dataset", () => {
  let result: Score;
  beforeAll(() => {
    result = score(data, evidence, "first");
  }, 300_000);

  it("is reported, whatever was done to it, or is on the list of survivors with its reason", () => {
    const { unexpected, stale } = compareWithList(result.survivors);
    expect(
      unexpected,
      "mutants that no rule reports: write a rule, or list them in scripts/mutate/survivors.ts",
    ).toEqual([]);
    expect(stale, "entries of scripts/mutate/survivors.ts that rules report by now: remove them").toEqual([]);
  });

  it("is documented with today's figures", () => {
    const [withoutRules] = readFileSync(join(root, "docs/mutation.md"), "utf8").split(`\n${BY_RULE}\n`);
    expect(withoutRules, "run `npm run mutate -- --write` and commit the result").toBe(mutationDocument(result, false));
  });

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
