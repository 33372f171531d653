import { Command, CommanderError } from "commander";
import { meta } from "../generated/meta.js";
import { commands } from "./commands/index.js";
import type { Session } from "./session.js";
import type { Terminal } from "./terminal.js";
import { painter } from "./layout/paint.js";
import { wrap } from "./layout/wrap.js";
import { UsageError } from "./usage-error.js";

/** The exit code after wrong use, and where the system refuses. */
export const WRONG_USE = 2;

const NOTES = [
  "Type people, events and all else by id, by name or by a part of it: rehfeld, lühr, luehr.",
  "The exit code is 0 if all is well, 1 if a check found something, 2 after wrong use.",
];

/** The command that was typed. */
function named(words: readonly string[]): string | undefined {
  const [first, second] = words.filter((word) => !word.startsWith("-"));
  return first === "help" ? second : first;
}

async function programFor(words: readonly string[], session: Session): Promise<Command> {
  const paint = painter(session.colour);
  const program = new Command(meta.name)
    .description("Quotes from the general assemblies of Vitako, with speakers, events and anchored sources.")
    .version(meta.version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .showHelpAfterError("Add --help to see how it is used.")
    .configureHelp({
      styleTitle: (title) => paint("title", title),
      subcommandTerm: (command) => `${command.name()} ${command.usage().replace("[options]", "").trim()}`.trim(),
    })
    .configureOutput({
      writeOut: session.out,
      writeErr: session.err,
      getOutHelpWidth: () => session.columns,
      getErrHelpWidth: () => session.columns,
      getOutHasColors: () => session.colour,
      getErrHasColors: () => false,
    })
    .addHelpText("after", `\n${NOTES.flatMap((note) => wrap(note, session.columns)).join("\n")}`)
    .exitOverride();
  for (const { name, description, parameters = {}, setUp } of commands) {
    const command = program.command(name).description(description);
    for (const [term, meaning] of Object.entries(parameters)) command.argument(term, meaning);
    /* The others are only listed, and their code is not loaded. */
    if (name === named(words)) (await setUp())(command, session);
  }
  return program;
}

/** What is shown of an error that nobody expected. */
function unexpected(error: unknown): string {
  if (process.env.DEBUG && error instanceof Error) return error.stack ?? error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `unexpected: ${message}\nThis is a mistake in ${meta.name}. Set DEBUG=1 to see where it happened.`;
}

/**
 * Runs one command.
 *
 * @param words what was typed after the name of the command; without a command, `about` runs
 * @returns the exit code: 0 fine, 1 findings, 2 wrong use
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const session: Session = { ...terminal, exitCode: 0 };
  const typed = words.length === 0 ? ["about"] : words;
  try {
    const program = await programFor(typed, session);
    await program.parseAsync(typed, { from: "user" });
    return session.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USE;
    terminal.err(`error: ${error instanceof UsageError ? error.message : unexpected(error)}\n`);
    return WRONG_USE;
  }
}
