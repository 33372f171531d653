import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/generated/types.js";
import { canonicalFile, collectionNames, sortKey } from "../../src/text/canonical.js";
import { digest } from "../../src/text/digest.js";
import { root } from "../files.js";

/** Where the seal is kept. */
export const sealFile = join(root, "test/data/seal.json");

/** The digest of every record, by collection and id. */
export type Seal = Readonly<Record<string, string>>;

export function sealOf(dataset: Dataset): Seal {
  return Object.fromEntries(
    collectionNames.flatMap((name) =>
      dataset[name].map((record) => [`${name}/${sortKey(record)}`, digest(canonicalFile(name, [record]))]),
    ),
  );
}

export function readSeal(): Seal {
  return JSON.parse(readFileSync(sealFile, "utf8")) as Seal;
}

/** What differs between two seals, one line a record. */
export function brokenSeals(sealed: Seal, current: Seal): string[] {
  const names = [...new Set([...Object.keys(sealed), ...Object.keys(current)])].sort();
  return names.flatMap((name) => {
    if (sealed[name] === current[name]) return [];
    const what = !(name in sealed) ? "is new" : !(name in current) ? "is gone" : "has changed";
    return [`${name} ${what}`];
  });
}
