import type { Benchmark } from "./row.js";
import { bundle } from "./rows/bundle.js";
import { check } from "./rows/check.js";
import { coldImport } from "./rows/cold-import.js";
import { command } from "./rows/command.js";
import { exports } from "./rows/export.js";
import { firstCall } from "./rows/first-call.js";
import { join } from "./rows/join.js";
import { lookup } from "./rows/lookup.js";
import { packageSize } from "./rows/package.js";
import { search } from "./rows/search.js";
import { types } from "./rows/types.js";

/** All benchmarks, in the order of the table. */
export const benchmarks: readonly Benchmark[] = [
  coldImport,
  bundle,
  packageSize,
  command,
  types,
  lookup,
  firstCall,
  join,
  search,
  check,
  exports,
];
