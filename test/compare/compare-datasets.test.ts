import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readData } from "../../scripts/files.js";
import { compareDatasets } from "../../src/compare/compare-datasets.js";
import { canonicalFile, collectionNames } from "../../src/text/canonical.js";
import { cli } from "../cli/cli.js";
import { type Edit, patched } from "../patched.js";

const current = readData();

/** What differs when the older version is the data with some changes. */
const since = (...changes: Edit[]) => compareDatasets(patched(changes), current);

describe("compareDatasets", () => {
  it("finds nothing between a dataset and itself", () => {
    expect(compareDatasets(current, structuredClone(current))).toEqual({ records: [], bump: null });
  });

  it("calls another wording of our own a patch, and shows it", () => {
    expect(since({ set: "/topics/phoenix/definition/en", to: "A project." })).toEqual({
      bump: "patch",
      records: [
        {
          collection: "topics",
          record: "phoenix",
          kind: "changed",
          bump: "patch",
          changes: [
            {
              pointer: "/definition/en",
              before: "A project.",
              after: current.topics.find(({ id }) => id === "phoenix")!.definition.en,
              bump: "patch",
            },
          ],
        },
      ],
    });
  });

  it("calls another fact minor", () => {
    expect(since({ set: "/quotes/resch-good-start/speaker", to: "rolf-beyer" }).bump).toBe("minor");
  });

  it("calls a new record, a new entry and a new field minor", () => {
    const { records, bump } = since(
      { remove: "/topics/phoenix" },
      { remove: "/people/rolf-beyer/roles/0" },
      { remove: "/events/0/host" },
    );
    expect(records.map(({ record, kind, bump: own }) => `${record} ${kind} ${own}`)).toEqual([
      "assembly-2019-bremen changed minor",
      "rolf-beyer changed minor",
      "phoenix added minor",
    ]);
    expect(bump).toBe("minor");
  });

  it("calls a record or a field that is gone major", () => {
    const renamed = since({ set: "/topics/phoenix/id", to: "phoenix-project" });
    expect(renamed.records.map(({ record, kind }) => `${record} ${kind}`)).toEqual([
      "phoenix added",
      "phoenix-project removed",
    ]);
    expect(renamed.bump).toBe("major");
    expect(since({ set: "/topics/phoenix/colour", to: "red" }).bump).toBe("major");
  });

  it("reads an older version that lacks a collection", () => {
    const { errata: _none, ...older } = current;
    expect(compareDatasets(older, current).records.map(({ kind }) => kind)).toEqual(current.errata.map(() => "added"));
  });
});

describe("diff", () => {
  it("shows every field with its old and new value and proposes the bump", async () => {
    const folder = mkdtempSync(join(tmpdir(), "diff-"));
    try {
      mkdirSync(join(folder, "old"));
      const old = patched([{ set: "/quotes/resch-good-start/event", to: null }]);
      for (const name of collectionNames)
        writeFileSync(join(folder, "old", `${name}.json`), canonicalFile(name, old[name]));
      const { code, out } = await cli(["diff", join(folder, "old")]);
      expect(code).toBe(0);
      expect(out).toBe(`quotes/resch-good-start changed
  /event  - null
          + "assembly-2021-digital"

1 record differs: a minor change.
`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
