import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../scripts/files.js";
import { codeBlocks } from "../docs/documents.js";
import { emptyFolder } from "../export/folder.js";

/** The command of the package and DuckDB, as they run without being installed. */
const commands = {
  npx: ["src/cli/main.ts", "shift"],
  duckdb: ["test/sql/duckdb.ts", ":"],
} as const;

function folderWithCommands(): string {
  const folder = emptyFolder();
  for (const [name, [program, before]] of Object.entries(commands)) {
    const path = join(folder, name);
    const [tsx, script] = [join(root, "node_modules/.bin/tsx"), join(root, program)];
    writeFileSync(path, `#!/bin/sh\n${before}\nexec "${tsx}" "${script}" "$@"\n`);
    chmodSync(path, 0o755);
  }
  return folder;
}

/* What the document shows for PostgreSQL needs a server. */
const blocks = codeBlocks.filter(({ document, code }) => document === "docs/scale.md" && !code.includes("psql"));

it("The commands of docs/scale.md partition the tables and find what is missing, as it is shown there", () => {
  const folder = join(emptyFolder(), "work");
  mkdirSync(folder);
  const PATH = [folderWithCommands(), process.env.PATH].join(delimiter);
  const printed = blocks
    .filter(({ language }) => language === "sh")
    .map(({ code }) =>
      execFileSync("bash", ["-e", "-o", "pipefail", "-c", code], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, PATH },
        stdio: ["ignore", "pipe", "inherit"],
      }),
    );
  const [, partitioned, clean, broken] = printed;
  const lines = (text: string) => text.split("\n").filter(Boolean).sort();
  const shown = blocks.filter(({ language }) => language === "csv").map(({ code }) => lines(code));
  expect({ partitioned, clean }).toEqual({ partitioned: "", clean: "" });
  expect([lines(broken!)]).toEqual(shown);
});
