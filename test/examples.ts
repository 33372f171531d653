import ts from "typescript";

/** A statement of an example, and the text of the comment behind it, which shows its result. */
export interface Example {
  readonly node: ts.Statement;
  readonly call: string;
  readonly result: string;
}

/** Every statement of a piece of code, with the result that the comment behind it shows. */
export function examplesIn(code: string): Example[] {
  const { statements } = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  return statements.map((node, index) => ({
    node,
    call: node.getText().replace(/;$/, ""),
    result: code
      .slice(node.end, statements[index + 1]?.getStart() ?? code.length)
      .replace(/^\s*\/\/ @ts-.*/gm, "")
      .replace(/^\s*\/\//gm, ""),
  }));
}

/** Runs the body of a function in which the names of the scope are known. */
export function run(body: string, scope: object): unknown {
  const code = ts.transpile(`(() => {${body}\n})()`, { target: ts.ScriptTarget.ES2023 });
  return new Function(...Object.keys(scope), `return ${code}`)(...Object.values(scope));
}

/** The value of an expression in which the names of the scope are known. */
export const value = (expression: string, scope: object): unknown => run(`return (${expression}\n);`, scope);
