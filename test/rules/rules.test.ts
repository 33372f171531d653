import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readData } from "../../scripts/files.js";
import { checkDataset, type Evidence, rules, type Violation } from "../../src/rules/index.js";
import { type Edit, patched } from "../patched.js";

/** A small change of the real data that breaks one rule, and everything that must be reported about it. */
interface Fixture {
  readonly title: string;
  readonly changes: readonly Edit[];
  readonly evidence?: Evidence;
  readonly reports: readonly Omit<Violation, "rule" | "collection">[];
}

const folder = new URL("../fixtures/invalid/", import.meta.url);
const fixtureOf = (rule: string) => JSON.parse(readFileSync(new URL(`${rule}.json`, folder), "utf8")) as Fixture;

/** A report with its record named in the pointer instead of counted, so that new records leave it as it is. */
function named({ rule: _rule, collection, pointer, ...report }: Violation) {
  const counted = `/${collection}/`;
  const [, ...rest] = pointer.slice(counted.length).split("/");
  const isInRecord = report.record !== null && pointer.startsWith(counted);
  return { ...report, pointer: isInRecord ? [`/${collection}/${report.record}`, ...rest].join("/") : pointer };
}

describe("the rules", () => {
  it("find nothing to report in the shipped data", () => {
    expect(checkDataset(readData())).toEqual([]);
  });

  it("have one broken dataset each, and no fixture is left over", () => {
    const fixtures = readdirSync(folder).map((name) => name.replace(".json", ""));
    expect(fixtures.sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it("have ids that nobody can confuse, a title and a reason", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.filter(({ title, why }) => !title.endsWith(".") || !why.endsWith("."))).toEqual([]);
  });

  describe.each(rules)("$id: $title", ({ id }) => {
    const { title, changes, evidence, reports } = fixtureOf(id);
    it(`alone reports ${title}, and says what to do`, () => {
      const violations = checkDataset(patched(changes), evidence);
      expect(violations.filter(({ rule }) => rule !== id)).toEqual([]);
      expect(violations.map(named)).toEqual(reports);
      expect(reports).not.toEqual([]);
    });
  });
});

describe("checkDataset", () => {
  it("reports everything at once, also when a record cannot be read at all", () => {
    const data = patched([
      { set: "/people/dieter-rehfeld/roles", to: "managing director" },
      { set: "/topics/phoenix/broader", to: "nowhere" },
      { set: "/topics/elfe/label/en", to: "" },
    ]);
    const found = checkDataset(data).map(({ rule, pointer }) => `${rule} ${pointer}`);
    expect(found).toEqual(["S1 /people/2/roles", "S3 /topics/9/label/en", "R1 /topics/20/broader"]);
  });

  it("does not blame other records for one that cannot be read", () => {
    const data = patched([{ set: "/quotes/ruge-municipal-alliance/attestations/lecos-bremen/segments", to: null }]);
    expect(checkDataset(data).map(({ rule }) => rule)).toEqual(["S1"]);
  });

  it("names every key that is missing", () => {
    const data = patched([{ remove: "/quotes/resch-good-start/gist" }, { remove: "/articles/lecos-bremen/url" }]);
    expect(checkDataset(data).map(({ rule, record, found }) => [rule, record, found])).toEqual([
      ["S3", "lecos-bremen", 'no key "url"'],
      ["S3", "resch-good-start", 'no key "gist"'],
    ]);
  });

  it.each([undefined, null, 7, "data", [], {}, { articles: {} }, { quotes: [null] }])(
    "answers with violations when it is given %j instead of a dataset",
    (data) => {
      expect(checkDataset(data).map(({ rule }) => rule)).not.toEqual([]);
    },
  );

  it("does not take a reference that leads to the wrong collection for a use", () => {
    const data = patched([
      { add: "/topics", entry: { ...readData().topics[0], id: "unused-topic", aliases: [] } },
      { add: "/ids", entry: { id: "unused-topic", collection: "topics", since: "0.1.0", withdrawn: null } },
      { set: "/quotes/lindner-data-must-be-safe/speaker", to: "unused-topic" },
    ]);
    const found = checkDataset(data).map(({ rule, record }) => `${rule} ${record}`);
    expect(found).toEqual(["R2 lindner-data-must-be-safe", "R4 unused-topic"]);
  });

  it("compares files byte for byte when they are given", () => {
    const topics = `${JSON.stringify(readData().topics)}\n`;
    expect(checkDataset(readData(), { files: { topics } }).map(({ rule, pointer }) => [rule, pointer])).toEqual([
      ["S5", "/topics"],
    ]);
  });

  it("misses an id that was released before", () => {
    const released = [{ id: "gone", collection: "topics", since: "0.1.0", withdrawn: null }] as const;
    expect(checkDataset(readData(), { released }).map(({ rule, found }) => [rule, found])).toEqual([
      ["R9", 'no entry for "gone"'],
    ]);
  });
});
