import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { readData, root } from "../../scripts/files.js";
import * as citing from "../../src/cite/index.js";
import * as exporting from "../../src/export/index.js";
import * as index from "../../src/index.js";
import * as query from "../../src/query/index.js";
import * as rules from "../../src/rules/index.js";
import * as schema from "../../src/schema.js";
import * as verify from "../../src/verify/index.js";
import { examplesIn, run, value } from "../examples.js";
import { type CodeBlock, codeBlocks } from "./documents.js";

const modules: Readonly<Record<string, object>> = {
  "vitako-dataset": index,
  "vitako-dataset/cite": citing,
  "vitako-dataset/export": exporting,
  "vitako-dataset/query": query,
  "vitako-dataset/rules": rules,
  "vitako-dataset/schema": schema,
  "vitako-dataset/verify": verify,
  ...Object.fromEntries(
    Object.entries(readData()).map(([name, records]) => [`vitako-dataset/data/${name}.json`, { default: records }]),
  ),
};

function required(specifier: string): object {
  const module = modules[specifier];
  if (!module) throw new Error(`There is no module ${specifier}.`);
  return module;
}

/** What an import brings into scope. */
function imported({ importClause, moduleSpecifier }: ts.ImportDeclaration): object {
  const module = required((moduleSpecifier as ts.StringLiteral).text) as Record<string, unknown>;
  const { name, namedBindings } = importClause!;
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return {
    ...(name && { [name.text]: module.default }),
    ...Object.fromEntries(named.map((each) => [each.name.text, module[(each.propertyName ?? each.name).text]])),
  };
}

/** Runs a code block and answers with its results, as they are and as the comments show them. */
function results({ code }: CodeBlock): { real: unknown[]; shown: unknown[] } {
  const real: unknown[] = [];
  const shown: unknown[] = [];
  const scope = { require: required, console: { log: (printed: unknown) => printed }, result: real };
  const lines = examplesIn(code).map(({ node, call, result }) => {
    if (ts.isImportDeclaration(node)) {
      Object.assign(scope, imported(node));
      return "";
    }
    if (result.trim() === "") return node.getText();
    shown.push(value(result, {}));
    return `result.push(${call});`;
  });
  run(lines.join("\n"), scope);
  return { real, shown };
}

const programs = codeBlocks.filter(({ language }) => language === "ts" || language === "js");

describe("the code in the documents", () => {
  it.each(programs)("from line $line of $document shows real results", (block) => {
    const { real, shown } = results(block);
    expect(real).toEqual(shown);
    expect(shown).not.toEqual([]);
  });

  it("imports from every module of the package that has code", () => {
    const code = programs.map((block) => block.code).join();
    expect(Object.keys(modules).filter((name) => !name.includes("/data/") && !code.includes(`"${name}"`))).toEqual([]);
  });

  it("compiles in strict mode", { timeout: 60_000 }, () => {
    const files = new Map(
      programs
        .filter(({ language }) => language === "ts")
        .map(({ document, line, code }) => [join(root, `${document}-${line}.ts`), code]),
    );
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      resolveJsonModule: true,
      target: ts.ScriptTarget.ES2023,
      lib: ["lib.es2023.d.ts"],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: ["node"],
      baseUrl: root,
      paths: {
        "vitako-dataset": ["src/index.ts"],
        "vitako-dataset/schema": ["src/schema.ts"],
        "vitako-dataset/*": ["src/*/index.ts"],
      },
    };
    const host = ts.createCompilerHost(options);
    const { readFile, fileExists } = host;
    host.readFile = (name) => files.get(name) ?? readFile(name);
    host.fileExists = (name) => files.has(name) || fileExists(name);
    const program = ts.createProgram([...files.keys()], options, host);
    const problems = [...files.keys()].flatMap((name) => {
      const source = program.getSourceFile(name)!;
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    });
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
  });
});
