import ts from "typescript";

const written = (type: ts.Node): string => type.getText().replace(/\s+/g, " ");

/**
 * Declarations in which a type that has a name is named, and not written out again wherever it occurs.
 *
 * Why: a schema is the value of an expression, and the compiler writes out all that such a value consists of. That
 * makes the declarations more than twice as long.
 */
export function namedTypes(declarations: string): string {
  const source = ts.createSourceFile("schema.d.cts", declarations, ts.ScriptTarget.Latest, true);
  const constants = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .filter(({ type }) => type?.getText().includes("{"));
  const names = new Map(constants.toReversed().map(({ name, type }) => [written(type!), name.getText()]));
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const name = ts.isTypeNode(node) ? names.get(written(node)) : undefined;
    if (name) edits.push({ start: node.getStart(), end: node.end, text: `typeof ${name}` });
    else ts.forEachChild(node, visit);
  };
  for (const { type } of constants) ts.forEachChild(type!, visit);
  return edits
    .toReversed()
    .reduce((text, { start, end, text: name }) => text.slice(0, start) + name + text.slice(end), declarations);
}
