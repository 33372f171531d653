import { describe, expect, it } from "vitest";
import { readData } from "../../scripts/files.js";
import { repositoryViolations } from "../../scripts/repository-violations.js";
import { brokenSeals, readSeal, sealOf } from "../../scripts/seal/seal-of.js";
import { report } from "../../src/cli/report.js";
import { rules } from "../../src/rules/index.js";
import { patched } from "../patched.js";

describe("the repository", () => {
  it("breaks no rule: neither the data, nor the bytes of their files, nor what is generated from them", async () => {
    expect(report(await repositoryViolations(), { rules, fileOf: (name) => `data/${name}.json` })).toBe("");
  });

  it("holds no record that was changed without being sealed", () => {
    expect(
      brokenSeals(readSeal(), sealOf(readData())),
      "if a change is meant: run `npm run seal`, write a changeset, and an erratum if the value was released",
    ).toEqual([]);
  });

  it("would notice a fact that was swapped for another possible one", () => {
    const data = patched([{ set: "/quotes/resch-good-start/speaker", to: "rolf-beyer" }]) as never;
    expect(brokenSeals(readSeal(), sealOf(data))).toEqual(["quotes/resch-good-start has changed"]);
  });
});
