import fc from "fast-check";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { readData, readJson } from "../../scripts/files.js";
import { Dataset } from "../../src/model/index.js";
import { checkDataset } from "../../src/rules/index.js";

type Path = readonly (string | number)[];

const data = readData();

/** Every path in a value, the root excluded. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const nested = Array.isArray(value)
    ? value.flatMap((entry, index) => pathsIn(entry, [...path, index]))
    : Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]));
  return path.length > 0 ? [path, ...nested] : nested;
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.with(key as number, replaced(value[key as number], rest, by));
  return { ...(value as object), [key]: replaced((value as Record<string, unknown>)[key], rest, by) };
}

function has(value: unknown, pointer: string): boolean {
  const keys = pointer.split("/").slice(1);
  let current = value;
  for (const key of keys.map((each) => each.replaceAll("~1", "/").replaceAll("~0", "~"))) {
    if (typeof current !== "object" || current === null || !(key in current)) return false;
    current = (current as Record<string, unknown>)[key];
  }
  return true;
}

const leaves = pathsIn(data);
const strings = leaves
  .map((path) => path.reduce<unknown>((value, key) => (value as never)[key], data))
  .filter((value) => typeof value === "string");

/* What replaces a value: anything that JSON can hold, or a string that stands elsewhere in the data. */
const replacement = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(...strings));
const corruptedWith = (value: fc.Arbitrary<unknown>) =>
  fc
    .array(fc.tuple(fc.constantFrom(...leaves), value), { minLength: 1, maxLength: 4 })
    .map((changes) =>
      changes.reduce<unknown>(
        (whole, [path, by]) => (has(whole, `/${path.join("/")}`) ? replaced(whole, path, by) : whole),
        data,
      ),
    );

describe("checkDataset, given any corruption of the data", () => {
  it("never fails, and every pointer leads somewhere", () => {
    fc.assert(
      fc.property(corruptedWith(fc.oneof(replacement, fc.anything())), (document) => {
        const lost = checkDataset(document).filter(({ pointer }) => !has(document, pointer));
        expect(lost).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("never fails on data of any other kind", () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 4 }), (document) => {
        expect(checkDataset(document).filter(({ pointer }) => !has(document, pointer))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("checkDataset and the model", () => {
  it("agree on what departs from the schema, though the one parses record by record", () => {
    fc.assert(
      fc.property(corruptedWith(replacement), (document) => {
        const isUnseen = !Dataset.safeParse(document).success && checkDataset(document).length === 0;
        expect(isUnseen).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});

describe("the model and the published schema", () => {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const validate = ajv.compile(readJson("schemas/dataset.schema.json") as object);

  it("give the same verdict on every document", () => {
    const verdicts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(corruptedWith(replacement), (document) => {
        const accepted = Dataset.safeParse(document).success;
        verdicts[accepted ? "accepted" : "refused"] += 1;
        expect(validate(document)).toBe(accepted);
      }),
      { numRuns: 400 },
    );
    expect(Math.min(verdicts.accepted, verdicts.refused), "both verdicts must have been given").toBeGreaterThan(0);
  });
});
