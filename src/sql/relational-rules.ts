import { R9 } from "./ledger.js";
import { R5, R6, R8 } from "./links.js";
import { P4, R4 } from "./orphans.js";
import { P5, R1, R2 } from "./references.js";
import type { RelationalRule } from "./relational-rule.js";
import { R3, S4, X6 } from "./uniqueness.js";

/** Every rule that tables can tell about, in the order of reports. */
export const relationalRules: readonly RelationalRule[] = [S4, R1, R2, R3, R4, R5, R6, R8, R9, X6, P4, P5];
