export { checkDataset } from "./check-dataset.js";
export type { Context, Evidence } from "./context.js";
export type { Finding, Place, Rule, Violation } from "./rule.js";
export { rules } from "./rules.js";
