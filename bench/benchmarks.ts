import type { Benchmark } from "./row.js";
import { bundle } from "./rows/bundle.js";
import { coldImport } from "./rows/cold-import.js";
import { command } from "./rows/command.js";
import { packageSize } from "./rows/package.js";
import { types } from "./rows/types.js";

/** All benchmarks, in the order of the table. */
export const benchmarks: readonly Benchmark[] = [coldImport, bundle, packageSize, command, types];
