import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import * as root from "../../src/index.js";
import * as query from "../../src/query/index.js";
import { groupBy, groupByEach } from "../../src/query/lookup.js";
import { wordChanges } from "../../src/query/variants.js";
import * as fold from "../../src/text/fold.js";
import * as textFragment from "../../src/text/text-fragment.js";
import { type Example, examplesIn, value } from "../examples.js";

/** Every call in an `@example` of a file, with the result that the comment behind it shows. */
function examples(file: string): Pick<Example, "call" | "result">[] {
  const text = readFileSync(file, "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const tags = source.statements.flatMap((statement) => ts.getJSDocTags(statement));
  return tags
    .filter((tag) => tag.tagName.text === "example")
    .flatMap((tag) => examplesIn(ts.getTextOfJSDocComment(tag.comment) ?? ""))
    .map(({ call, result }) => ({ call, result }));
}

const { articles, events, people, quotes, topics } = root;
const overArrays = { ...query, groupBy, groupByEach, wordChanges, articles, events, people, quotes, topics };

const files: [string, object][] = [
  ["src/index.ts", root],
  ["src/generated/meta.ts", root],
  ["src/text/fold.ts", fold],
  ["src/text/text-fragment.ts", textFragment],
  ...readdirSync("src/query").map((name): [string, object] => [`src/query/${name}`, overArrays]),
];

describe.each(files)("the documentation of %s", (file, scope) => {
  it.for(examples(file))("shows the real result of $call", ({ call, result }) => {
    expect(value(call, scope)).toEqual(value(result, {}));
  });

  it("has an example for every exported function", () => {
    const text = readFileSync(file, "utf8");
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const published = new Set(Object.keys(scope));
    const without = source.statements
      .filter(ts.isFunctionDeclaration)
      .map((declaration) => ({ name: declaration.name!.text, tags: ts.getJSDocTags(declaration) }))
      .filter(({ name, tags }) => published.has(name) && !tags.some((tag) => tag.tagName.text === "example"));
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});
