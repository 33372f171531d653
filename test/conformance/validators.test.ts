import { describe, expect, it } from "vitest";
import { type Case, openSchemas, schemaNames } from "../../scripts/conformance/case.js";
import { casesIn, readSuite } from "../../scripts/conformance/suite.js";
import { compared, judged, validators } from "../../scripts/conformance/validators.js";

describe("the validators", () => {
  it.for(validators().map((validator) => [validator.name, validator.language, validator] as const))(
    "%s (%s) gives the verdicts of the suite, but for the differences that are explained",
    { timeout: 60_000 },
    async ([name, , validator], { skip }) => {
      skip(validator.slow === true, "`npm run conformance` runs it, because much is compiled first");
      const result = await judged(validator);
      if ("skipped" in result) {
        console.warn(`${name} is skipped: ${result.skipped}. To install it: ${result.install}`);
        return skip(result.skipped);
      }
      expect(result.problems).toEqual([]);
    },
  );

  it("explain each difference in a sentence", () => {
    const silent = validators().flatMap(({ name, differences }) =>
      differences.filter(({ why, cases }) => !/^[A-Z].{20,}\.$/.test(why) || cases.length === 0).map(() => name),
    );
    expect(silent).toEqual([]);
  });
});

it("of other languages differ only in that they accept what the suite refuses, as the documents say", () => {
  const refused = casesIn(readSuite()).filter(({ acceptedBy }) => acceptedBy.length === 0);
  const explained = validators().flatMap(({ differences }) => differences.flatMap((difference) => difference.cases));
  expect(explained.filter((name) => !refused.some(({ description }) => description === name))).toEqual([]);
  expect(explained).not.toEqual([]);
});

describe("the comparison with the suite", () => {
  const cases: Case[] = [
    { description: "good", changes: [], acceptedBy: schemaNames },
    { description: "dangling", changes: [], acceptedBy: openSchemas },
  ];
  const right = [
    "version\tv1.2.3",
    "dataset\tgood\ttrue",
    "dataset\tdangling\ttrue",
    "dataset.closed\tgood\ttrue",
    "dataset.closed\tdangling\tfalse",
    "dataset.draft-07\tgood\ttrue",
    "dataset.draft-07\tdangling\ttrue",
  ];
  const why = "A reason.";

  it("counts what agrees and finds nothing to report where all does", () => {
    expect(compared(right.join("\n"), cases, [])).toEqual({
      version: "1.2.3",
      agrees: { dataset: 2, "dataset.closed": 2, "dataset.draft-07": 2 },
      problems: [],
    });
  });

  it("reports a wrong verdict and a missing one", () => {
    const printed = right.filter((line) => !line.startsWith("dataset\tgood")).join("\n");
    const { problems } = compared(printed.replace("closed\tdangling\tfalse", "closed\tdangling\ttrue"), cases, []);
    expect(problems).toEqual([
      "good (dataset): it says nothing, expected true",
      "dangling (dataset.closed): it says true, expected false",
    ]);
  });

  it("reports a validator that prints nothing at all", () => {
    expect(compared("", cases, []).problems).toHaveLength(7);
  });

  it("accepts a wrong verdict that is explained", () => {
    const printed = right.join("\n").replaceAll(/\tgood\ttrue/g, "\tgood\tfalse");
    expect(compared(printed, cases, [{ why, cases: ["good"] }])).toMatchObject({
      agrees: { dataset: 1, "dataset.closed": 1, "dataset.draft-07": 1 },
      problems: [],
    });
  });

  it("does not accept silence as an explained difference", () => {
    const printed = right.filter((line) => !line.includes("\tgood\t")).join("\n");
    expect(compared(printed, cases, [{ why, cases: ["good"] }]).problems).toHaveLength(3);
  });

  it("reports an explanation that has become wrong, and one of a case that does not exist", () => {
    expect(compared(right.join("\n"), cases, [{ why, cases: ["good", "gone"] }]).problems).toEqual([
      "gone: no case is called so",
      "good (dataset): it now agrees; take the difference out of its runner.json",
      "good (dataset.closed): it now agrees; take the difference out of its runner.json",
      "good (dataset.draft-07): it now agrees; take the difference out of its runner.json",
    ]);
  });
});
