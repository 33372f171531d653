import { run } from "../../src/cli/run.js";
import { UsageError } from "../../src/cli/usage-error.js";

async function printed(typed: string): Promise<string> {
  let [out, err] = ["", ""];
  const code = await run(typed.split(" ").filter(Boolean), {
    columns: 80,
    colour: false,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  if (code === 0) return out.trimEnd();
  throw new UsageError(
    `A document shows what \`vitako-dataset ${typed}\` prints, and it fails: ${err.replace(/^error: /, "").trim()}`,
  );
}

const block = (typed: string, output: string): string =>
  ["```console", `$ npx vitako-dataset ${typed}`.trimEnd(), output, "```"].join("\n");

/** What a command prints on a terminal of 80 columns, as a code block. */
export async function output(typed: string): Promise<string> {
  return block(typed, await printed(typed));
}

/**
 * The chapter of the chronicle about one assembly, as a code block.
 *
 * @param event the id of the assembly
 */
export async function chronicleOf(event: string): Promise<string> {
  const chapters = (await printed("chronicle")).split(/\n+(?=── )/);
  const chapter = chapters.find((each) => each.split("\n")[1]?.endsWith(` ${event}`));
  if (!chapter) throw new UsageError(`A document shows the chapter on "${event}", which the chronicle does not have.`);
  return block("chronicle", `…\n\n${chapter}\n\n…`);
}
