import { join } from "node:path";
import { execute } from "../../test/package/execute.js";
import { expectSame, installedVersion, type Place, written } from "./place.js";
import {
  answer,
  importing,
  importingJson,
  jsonAnswer,
  requiring,
  withZod,
  writing,
  writingAnswer,
  zodAnswer,
} from "./programs.js";

/** The checks of a runtime that is started like Node. */
function checksWith(start: (folder: string) => readonly [program: string, ...args: string[]]): Place["checks"] {
  const run = async (folder: string, file: string, code: string, expected: string): Promise<void> => {
    const [program, ...args] = start(folder);
    expectSame(await execute(written(folder, { [file]: code }), program, ...args, file), expected);
  };
  return {
    import: (folder) => run(folder, "main.mjs", importing, answer),
    require: (folder) => run(folder, "main.cjs", requiring, answer),
    JSON: (folder) => run(folder, "json.mjs", importingJson, jsonAnswer),
    zod: (folder) => run(folder, "zod.mjs", withZod, zodAnswer),
    export: (folder) => run(folder, "write.mjs", writing, writingAnswer),
    async command(folder) {
      const [program, ...args] = start(folder);
      const said = await execute(folder, program, ...args, "node_modules/vitako-dataset/dist/cli.js", "validate");
      if (!said.includes("No violations")) throw new Error(`\`validate\` says ${said}`);
    },
  };
}

const platform = `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;

function node(version: string): Place {
  const name = `node-${platform}`;
  return {
    name: "Node",
    packages: [`${name}@${version}`],
    version: (folder) => installedVersion(folder, name),
    checks: checksWith((folder) => [join(folder, "node_modules", name, "bin", "node")]),
  };
}

function other(name: string, bin: string, ...args: string[]): Place {
  return {
    name,
    packages: [bin],
    version: (folder) => installedVersion(folder, bin.split("@")[0]!),
    checks: checksWith((folder) => [join(folder, "node_modules", ".bin", bin.split("@")[0]!), ...args]),
  };
}

/** Programs that run JavaScript outside of a browser. */
export const runtimes: readonly Place[] = [
  ...["20.19", "22", "24"].map(node),
  other("Bun", "bun@1"),
  other("Deno", "deno@2", "run", "--allow-all"),
];
