import { readFileSync } from "node:fs";
import type { Dataset } from "../../src/generated/types.js";
import { type Edit, patched } from "../patched.js";

/** The real data with the small change that breaks a rule. */
export function brokenDataset(rule: string): Dataset {
  const fixture = new URL(`../fixtures/invalid/${rule}.json`, import.meta.url);
  const { changes } = JSON.parse(readFileSync(fixture, "utf8")) as { readonly changes: readonly Edit[] };
  return patched(changes) as unknown as Dataset;
}
