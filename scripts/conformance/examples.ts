import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../files.js";
import { cacheFor, type Outcome, type Program, runProgram } from "./program.js";

/** A program of docs/examples, which runs in a folder that has `data/`. */
export interface Example extends Program {
  readonly file: string;
  /** Another file that it takes. */
  readonly beside?: string;
  /** What to type, in the folder of the package. */
  readonly typed: string;
  /** The name of the language for a code block. */
  readonly highlight: string;
}

const JQ_FILES = ["events", "people", "quotes"].flatMap((name) => ["--slurpfile", name, `data/${name}.json`]);

export const examples: readonly Example[] = [
  {
    language: "Python",
    file: "who-said-what.py",
    highlight: "python",
    typed: "python3 who-said-what.py",
    version: ["python3", "--version"],
    install: "https://www.python.org/downloads/",
    run: ["python3", "{file}"],
  },
  {
    language: "R",
    file: "who-said-what.R",
    highlight: "r",
    typed: "Rscript who-said-what.R",
    version: ["Rscript", "--version"],
    needs: [["Rscript", "-e", "library(jsonlite)"]],
    install: `Rscript -e 'install.packages("jsonlite")', or the packages r-base-core and r-cran-jsonlite of Debian`,
    run: ["Rscript", "{file}"],
  },
  {
    language: "Go",
    file: "who-said-what.go",
    highlight: "go",
    typed: "go run who-said-what.go",
    version: ["go", "version"],
    install: "https://go.dev/dl/",
    run: ["go", "run", "{file}"],
  },
  {
    language: "Rust",
    file: "who-said-what.rs",
    beside: "Cargo.toml",
    highlight: "rust",
    typed: "cargo run --manifest-path <folder of Cargo.toml>/Cargo.toml",
    version: ["cargo", "--version"],
    needs: [["cargo", "fetch", "--offline", "--locked", "--quiet", "--manifest-path", "{examples}/Cargo.toml"]],
    install: "cargo fetch --locked --manifest-path docs/examples/Cargo.toml",
    run: ["cargo", "run", "--offline", "--locked", "--quiet", "--manifest-path", "{examples}/Cargo.toml"],
    environment: { CARGO_TARGET_DIR: "{cache}" },
    slow: true,
  },
  {
    language: "SQLite",
    file: "who-said-what.sql",
    highlight: "sql",
    typed: 'sqlite3 :memory: ".read who-said-what.sql"',
    version: ["sqlite3", "--version"],
    install: "the package sqlite3 of Debian, version 3.38 or newer",
    run: ["sqlite3", ":memory:", ".read {file}"],
  },
  {
    language: "DuckDB",
    file: "who-said-what.duckdb.sql",
    highlight: "sql",
    typed: 'duckdb -c ".read who-said-what.duckdb.sql"',
    version: ["duckdb", "--version"],
    install: "python3 -m pip install duckdb-cli",
    run: ["duckdb", "-c", ".read {file}"],
  },
  {
    language: "jq",
    file: "who-said-what.jq",
    highlight: "jq",
    typed: `jq --null-input --raw-output ${JQ_FILES.join(" ")} --from-file who-said-what.jq`,
    version: ["jq", "--version"],
    install: "the package jq of Debian, version 1.6 or newer",
    run: ["jq", "--null-input", "--raw-output", ...JQ_FILES, "--from-file", "{file}"],
  },
];

const folder = join(root, "docs", "examples");

/** A file of docs/examples. */
export const codeOf = (file: string): string => readFileSync(join(folder, file), "utf8");

/** Runs a program in a folder that has `data/`. */
export function runExample(example: Example, cwd: string): Promise<Outcome> {
  const paths = { file: join(folder, example.file), examples: folder, cache: cacheFor("examples") };
  return runProgram(example, cwd, paths);
}
