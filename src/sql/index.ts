export { type Dialect, dialects } from "./dialect.js";
export { queryOf } from "./query-of.js";
export type { RelationalRule } from "./relational-rule.js";
export { relationalRules } from "./relational-rules.js";
