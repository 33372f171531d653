/* The commands that compare data with rules, texts or other data. */
export { setUpDiff } from "./diff.js";
export { setUpMarks } from "./marks.js";
export { setUpValidate } from "./validate.js";
export { setUpVerify } from "./verify.js";
