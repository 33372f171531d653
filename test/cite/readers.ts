import { spawnSync } from "node:child_process";
import { describe } from "vitest";

/* Programs of another origin that read what the package writes. None of them is needed to use or to build it. */

/** How to get one of them. */
interface Reader {
  readonly name: string;
  readonly install: string;
  /** How it is called; `undefined` if it is not there. */
  readonly command: readonly string[] | undefined;
}

const answers = ([program = "", ...words]: readonly string[]): boolean =>
  spawnSync(program, words, { stdio: "ignore", timeout: 60_000 }).status === 0;

/** A program on the path. */
export const program = (name: string, test: readonly string[], install: string): Reader => ({
  name,
  install,
  command: answers([name, ...test]) ? [name] : undefined,
});

/** A Python that has a module. */
export function pythonWith(modules: readonly string[], install: string): Reader {
  const check = ["-c", `import ${modules.join(", ")}`];
  const found = ["python3", "/usr/bin/python3"].find((python) => answers([python, ...check]));
  return { name: `Python with ${modules.join(", ")}`, install, command: found === undefined ? undefined : [found] };
}

export type Run = (words: readonly string[], input?: string) => string;

/** Tests that need a reader. Where it is missing they are skipped, and it is said why. */
export function describeReader(reader: Reader, tests: (run: Run) => void): void {
  const { name, install, command } = reader;
  if (!command) {
    const reason = `${name} is not installed; to run these tests: ${install}`;
    console.warn(`skipped: ${reason}`);
    describe.skip(`read by ${name} (skipped: ${reason})`, () => tests(() => ""));
    return;
  }
  const [first = "", ...leading] = command;
  describe(`read by ${name}`, { timeout: 60_000 }, () =>
    tests((words, input) => {
      const { status, stdout, stderr, error } = spawnSync(first, [...leading, ...words], {
        input,
        encoding: "utf8",
        timeout: 60_000,
        env: { ...process.env, LC_ALL: "C.UTF-8", PYTHONUTF8: "1" },
      });
      if (error || status !== 0) throw error ?? new Error(`${name} ends with ${status}: ${stderr}`);
      return stdout;
    }),
  );
}
