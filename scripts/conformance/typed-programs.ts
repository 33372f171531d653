import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { LanguageName } from "quicktype-core";
import type { Dataset } from "../../src/generated/types.js";
import { collectionNames } from "../../src/text/canonical.js";
import { root } from "../files.js";
import { cacheFor, type Outcome, type Program, runProgram } from "./program.js";

/** A language for which quicktype makes types. */
export interface Target {
  readonly language: string;
  /** What quicktype calls it. */
  readonly name: LanguageName;
  readonly options: Readonly<Record<string, string>>;
  /** The file with the types; for Java, where each type has a file, the folder. */
  readonly out: string;
  /** A program that loads the data into the types; its folder in `test/languages` has the name above. */
  readonly program?: Omit<Program, "language"> & { readonly main: string };
}

export const targets: readonly Target[] = [
  {
    language: "Python",
    name: "python",
    options: { "python-version": "3.7" },
    out: "dataset.py",
    program: {
      main: "main.py",
      version: ["python3", "--version"],
      install: "https://www.python.org/downloads/",
      run: ["python3", "main.py", "{data}"],
    },
  },
  {
    language: "Go",
    name: "go",
    options: { package: "main" },
    out: "dataset.go",
    program: {
      main: "main.go",
      version: ["go", "version"],
      install: "https://go.dev/dl/",
      run: ["go", "run", ".", "{data}"],
      environment: { GOTOOLCHAIN: "local" },
    },
  },
  {
    language: "Rust",
    name: "rust",
    options: { visibility: "public", "derive-debug": "true" },
    out: "dataset.rs",
    program: {
      main: "main.rs",
      version: ["cargo", "--version"],
      needs: [["cargo", "fetch", "--offline", "--locked", "--quiet"]],
      install: "cargo fetch --locked --manifest-path test/languages/rust/Cargo.toml",
      run: ["cargo", "run", "--offline", "--locked", "--quiet", "--", "{data}"],
      environment: { CARGO_TARGET_DIR: "{cache}/target" },
      slow: true,
    },
  },
  {
    language: "Java",
    name: "java",
    options: { package: "dataset", "array-type": "list" },
    out: "dataset",
    program: {
      main: "Main.java",
      version: ["javac", "--version"],
      needs: [["mvn", "--offline", "--quiet", "dependency:copy-dependencies", "-DoutputDirectory={cache}/jars"]],
      install: "mvn -f test/languages/java/pom.xml dependency:copy-dependencies -DoutputDirectory={cache}/jars",
      build: [
        [
          "javac",
          "-encoding",
          "UTF-8",
          "-cp",
          "{cache}/jars/*",
          "-d",
          "{cache}/classes",
          "--source-path",
          ".",
          "Main.java",
        ],
      ],
      run: ["java", "-Dfile.encoding=UTF-8", "-cp", "{cache}/classes{separator}{cache}/jars/*", "Main", "{data}"],
      slow: true,
    },
  },
  { language: "C#", name: "csharp", options: { namespace: "Vitako", framework: "SystemTextJson" }, out: "Dataset.cs" },
];

/** Those with a program. */
export const typedTargets = targets.filter(
  (target): target is Target & { program: NonNullable<Target["program"]> } => target.program !== undefined,
);

/** The version of quicktype that makes the types. */
export const quicktypeVersion = (
  JSON.parse(readFileSync(join(root, "node_modules/quicktype-core/package.json"), "utf8")) as { version: string }
).version;

/** What to type to get the types of a language. */
export function commandFor({ name, options, out }: Target): string {
  const flags = Object.entries(options).map(([key, value]) => (value === "true" ? `--${key}` : `--${key} ${value}`));
  const words = ["--lang", name, ...flags, "--no-date-times", "--src-lang", "schema", "--top-level", "Dataset"];
  const isFolder = !out.includes(".");
  const into = isFolder ? `${out}/Dataset.java` : out;
  const command = `npx quicktype@${quicktypeVersion} ${words.join(" ")} --out ${into} schemas/dataset.schema.json`;
  return isFolder ? `mkdir -p ${out} && ${command}` : command;
}

/** The types of a language, by file. */
export async function typesFor({ name, options, out }: Target): Promise<ReadonlyMap<string, string>> {
  /* Not before, because the documents need no more than the commands. */
  const { InputData, JSONSchemaInput, quicktypeMultiFile } = await import("quicktype-core");
  const input = new JSONSchemaInput(undefined);
  await input.addSource({
    name: "Dataset",
    schema: readFileSync(join(root, "schemas/dataset.schema.json"), "utf8"),
  });
  const inputData = new InputData();
  inputData.addInput(input);
  const files = await quicktypeMultiFile({
    inputData,
    lang: name,
    /* A day is no point in time; as one it would not come back as it went in. */
    inferDateTimes: false,
    rendererOptions: options as never,
  });
  return new Map([...files].map(([file, { lines }]) => [file === "stdout" ? out : join(out, file), lines.join("\n")]));
}

/** Generates the types of a language and runs the program that loads a folder of data into them. */
export async function runTyped(target: (typeof typedTargets)[number], data: string): Promise<Outcome> {
  const { language, name, program } = target;
  const cache = cacheFor(`types-${name}`);
  const work = join(cache, "work");
  rmSync(work, { recursive: true, force: true });
  cpSync(join(root, "test", "languages", name), work, { recursive: true });
  for (const [file, content] of await typesFor(target)) {
    mkdirSync(dirname(join(work, file)), { recursive: true });
    writeFileSync(join(work, file), content);
  }
  const paths = { data, cache, separator: process.platform === "win32" ? ";" : ":" };
  return runProgram({ language, ...program }, work, paths);
}

/** What is wrong with what such a program printed: every quote, and last the data as the types write them. */
export function typedProblems(printed: string, dataset: Dataset): readonly string[] {
  const lines = printed.trimEnd().split(/\r?\n/);
  const last = lines.pop()!;
  const expected = dataset.quotes.map(({ speaker, attestations, text }) =>
    [speaker, attestations[0]!.manner, text].join("\t"),
  );
  const written = JSON.parse(last) as Dataset;
  return [
    ...expected.filter((line, index) => line !== lines[index]).map((line) => `it does not print ${line}`),
    ...collectionNames
      .filter((name) => !isDeepStrictEqual(written[name], dataset[name]))
      .map((name) => `${name} do not come back as they went in`),
  ];
}
