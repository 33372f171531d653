import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "../files.js";
import { table } from "./docs-table.js";

/** The functions for one record of each kind are six times the same three. */
const ONE_RECORD = /^(?:get|find|is)(?:Article|Event|Person|Organization|Topic|Quote)(?:Id)?$/;

/** The helpers of the root entry with the first paragraph of their documentation. */
export function helperTable(): string {
  const text = readFileSync(join(root, "src", "index.ts"), "utf8");
  const source = ts.createSourceFile("index.ts", text, ts.ScriptTarget.Latest, true);
  const rows = source.statements.filter(ts.isFunctionDeclaration).flatMap((declaration) => {
    const name = declaration.name!.text;
    if (ONE_RECORD.test(name)) return [];
    const parameters = declaration.parameters.map((parameter) => parameter.name.getText()).join(", ");
    const [doc] = ts.getJSDocCommentsAndTags(declaration);
    const comment = ts.getTextOfJSDocComment((doc as ts.JSDoc).comment) ?? "";
    return [[`\`${name}(${parameters})\``, comment.split("\n\n")[0]!.replaceAll("\n", " ")]];
  });
  return table(["helper", "what it answers"], rows);
}
