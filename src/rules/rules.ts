import { E5, E6, E7, E8 } from "./coherence-rules.js";
import { E1, E2, E3, E4 } from "./editorial-rules.js";
import { R1, R2, R3, R4, R5, R6, R7, R8, R9 } from "./reference-rules.js";
import { P1, P2, P3, P4, P5 } from "./rights-rules.js";
import type { Rule } from "./rule.js";
import { S1, S2, S3, S4, S5, S6, S7 } from "./schema-rules.js";
import { X1, X2, X3, X4, X5, X6, X7, X8 } from "./text-rules.js";
import { T1, T2, T3, T4, T5, T6 } from "./time-rules.js";

/** Every invariant that can be checked without the captured texts, in the order of reports. */
// prettier-ignore
export const rules: readonly Rule[] = [
  S1, S2, S3, S4, S5, S6, S7,
  R1, R2, R3, R4, R5, R6, R7, R8, R9,
  T1, T2, T3, T4, T5, T6,
  X1, X2, X3, X4, X5, X6, X7, X8,
  E1, E2, E3, E4, E5, E6, E7, E8,
  P1, P2, P3, P4, P5,
];
