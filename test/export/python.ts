import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { TestContext } from "vitest";

/** The interpreter: another one than `python3` can be named in the environment. */
const PYTHON = process.env.PYTHON ?? "python3";

/** Why Python cannot run with these modules, and how to change that; `null` if it can. */
function missing(modules: readonly string[]): string | null {
  const code = `import importlib.util, json; print(json.dumps([m for m in ${JSON.stringify(modules)} if not importlib.util.find_spec(m)]))`;
  try {
    const printed = execFileSync(PYTHON, ["-c", code], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    const names = (JSON.parse(printed) as string[]).join(" ");
    return names === "" ? null : `Python lacks ${names}. To install it: ${PYTHON} -m pip install ${names}`;
  } catch {
    return `${PYTHON} does not run. Install Python 3, or name it in the variable PYTHON`;
  }
}

/** Skips a test that Python cannot run, and prints why. */
export function needsPython({ skip, task }: TestContext, ...modules: readonly string[]): void {
  const reason = missing(modules);
  if (reason === null) return;
  console.warn(`"${task.name}" is skipped: ${reason}`);
  skip(reason);
}

/** Runs a script beside this file and answers with the JSON that it prints. */
export function python(script: string, ...args: readonly string[]): unknown {
  const path = fileURLToPath(new URL(`python/${script}`, import.meta.url));
  return JSON.parse(execFileSync(PYTHON, ["-B", path, ...args], { encoding: "utf8", maxBuffer: 1 << 28 }));
}
