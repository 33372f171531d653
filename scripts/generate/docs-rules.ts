import { rules } from "../../src/rules/index.js";
import { textRules } from "../../src/verify/index.js";
import { table } from "./docs-table.js";

const families = [
  ["S", "Schema and form"],
  ["R", "References"],
  ["T", "Time"],
  ["X", "Anchors and marks"],
  ["E", "Editorial"],
  ["P", "Rights and privacy"],
  ["V", "Against the captured texts"],
] as const;

/** Every rule with its reason, by family. */
export function rulesByFamily(): string {
  const all = [...rules, ...textRules];
  const stranger = all.find(({ id }) => !families.some(([letter]) => id.startsWith(letter)));
  if (stranger) throw new Error(`The rule ${stranger.id} belongs to no family; name its family in docs-rules.ts.`);
  return families
    .map(([letter, name]) => {
      const rows = all.filter(({ id }) => id.startsWith(letter)).map(({ id, title, why }) => [id, title, why]);
      return `## ${letter}: ${name}\n\n${table(["id", "what holds", "why"], rows)}`;
    })
    .join("\n\n");
}
