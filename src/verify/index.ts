export { quotedStretches, type QuotedStretch } from "../text/marks.js";
export { type TextRule, textRules } from "./text-rules.js";
export { type CaptureReport, type Verification, verifySources } from "./verify-sources.js";
