/* The commands about rules, and those that compare data with rules, texts or other data. */
export { setUpDiff } from "./diff.js";
export { setUpMarks } from "./marks.js";
export { setUpRules } from "./rules.js";
export { setUpValidate } from "./validate.js";
export { setUpVerify } from "./verify.js";
