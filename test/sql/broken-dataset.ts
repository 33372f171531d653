import { readFileSync } from "node:fs";
import type { Dataset } from "../../src/generated/types.js";
import { type Edit, patched } from "../patched.js";

function editsOf(rule: string): readonly Edit[] {
  const fixture = new URL(`../fixtures/invalid/${rule}.json`, import.meta.url);
  return (JSON.parse(readFileSync(fixture, "utf8")) as { readonly changes: readonly Edit[] }).changes;
}

/** The real data with the small changes that break some rules. */
export const brokenDataset = (...rules: readonly string[]): Dataset =>
  patched(rules.flatMap(editsOf)) as unknown as Dataset;
