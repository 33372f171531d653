import { describe, expect, it } from "vitest";
import { readJson } from "../../scripts/files.js";
import { expectSame, tried } from "../../scripts/matrix/place.js";
import { places } from "../../scripts/matrix/places.js";
import { type Matrix, recordedMatrix } from "../../scripts/matrix/record.js";

const { rows } = readJson(recordedMatrix) as Matrix;

describe("the recorded matrix", () => {
  it("has a row for each place, with everything that is tried there", () => {
    const meant = places.map(({ name, checks }) => ({ name, checks: Object.keys(checks) }));
    const recorded = rows.map((row) => ({ name: row.name, checks: "skipped" in row ? row.skipped : row.checks }));
    expect(recorded, "run `npm run matrix -- --record`").toEqual(meant);
  });

  it("is one in which nothing failed", () => {
    expect(rows.filter((row) => "skipped" in row || row.problems.length > 0)).toEqual([]);
  });

  it("has the lines of Node that package.json and its tests name", () => {
    const versions = rows.flatMap((row) => (row.name === "Node" && "version" in row ? [row.version] : []));
    expect(versions.map((version) => version.split(".")[0])).toEqual(["20", "22", "24"]);
  });
});

describe("a place of the matrix", () => {
  it("is left out with the reason where the machine lacks it", async () => {
    const place = { name: "Somewhere", packages: [], missing: "there is none", version: () => "1", checks: {} };
    expect(await tried(place, "none.tgz", "nowhere")).toEqual({ name: "Somewhere", skipped: "there is none" });
  });

  it("fails a check with the first line that differs", () => {
    expect(() => expectSame("a\nb\n", "a\r\nb")).not.toThrow();
    expect(() => expectSame("a\nc", "a\nb")).toThrow('line 2 is "c", expected "b"');
    expect(() => expectSame("a", "a\nb")).toThrow('line 2 is "", expected "b"');
    expect(() => expectSame("a\nb", "a")).toThrow('line 2 is "b", expected ""');
  });
});
