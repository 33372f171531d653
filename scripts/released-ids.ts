import { execFileSync } from "node:child_process";
import type { LedgerEntry } from "../src/generated/types.js";
import { root } from "./files.js";

function git(folder: string, ...words: string[]): string | undefined {
  try {
    return execFileSync("git", words, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return undefined;
  }
}

/**
 * The ledger of ids that may only grow: that of the last release by its tag, without a tag the
 * committed one, and `undefined` outside a git repository.
 */
export function releasedIds(folder = root): readonly LedgerEntry[] | undefined {
  const tag = git(folder, "describe", "--tags", "--abbrev=0", "--match", "v*")?.trim() ?? "HEAD";
  const ledger = git(folder, "show", `${tag}:data/ids.json`);
  return ledger === undefined ? undefined : (JSON.parse(ledger) as LedgerEntry[]);
}
