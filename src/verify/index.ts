export { quotedStretches, type QuotedStretch } from "../text/marks.js";
export { type TextRule, textRules } from "./text-rules.js";
export type { CaptureReport, Verification } from "./verify-shaped.js";
export { verifySources } from "./verify-sources.js";
