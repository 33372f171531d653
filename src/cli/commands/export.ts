import { join } from "node:path";
import { distance } from "fastest-levenshtein";
import type { ExportFile, Format as ExportFormat } from "../../export/index.js";
import { meta } from "../../index.js";
import { interruptible } from "../interruptible.js";
import { type Format, print, withExamples, withJson } from "../output.js";
import { progressOn } from "../progress.js";
import type { SetUp, Session } from "../session.js";
import { UsageError } from "../usage-error.js";
import { count } from "../words.js";

interface Options extends Format {
  readonly format?: string;
  readonly out?: string;
  readonly force?: true;
  readonly stdout?: true;
}

type Library = typeof import("../../export/index.js");

function formatNamed(typed: string, formats: readonly ExportFormat[]): ExportFormat {
  const wanted = typed.toLowerCase();
  const names = formats.map(({ name }) => name);
  const found = formats[names.indexOf(wanted)];
  if (found) return found;
  const letters = (name: string) => [...name].sort().join("");
  /* Some names are so short that one wrong letter is a third of them. */
  const isNear = (name: string) =>
    name.startsWith(wanted) || letters(name) === letters(wanted) || distance(name, wanted) <= wanted.length / 3;
  const near = names.filter(isNear);
  const help = near.length > 0 ? `Did you mean ${near.join(" or ")}?` : `The formats are ${names.join(", ")}.`;
  throw new UsageError(`there is no format "${typed}". ${help}`);
}

function listFormats(session: Session, format: Format, formats: readonly ExportFormat[]): void {
  const list = formats.map(({ name, description, drops }) => ({ name, description, drops }));
  print(session, format, list, (canvas) => {
    for (const { name, description, drops } of list) {
      canvas.gap();
      canvas.text(name, 0, "title");
      canvas.fields(
        [
          ["writes", description],
          ["drops", drops],
        ],
        2,
      );
    }
    canvas.gap();
    canvas.text("Write one of them: vitako-dataset export --format csv", 0, "quiet");
  });
}

function printFile(session: Session, format: ExportFormat, files: readonly ExportFile[]): void {
  const [file] = files;
  if (files.length !== 1 || typeof file!.content === "function") {
    const what = files.length === 1 ? "is no text" : `consists of ${files.length} files`;
    throw new UsageError(`${format.name} ${what} and cannot be printed. Leave out --stdout to write it to a folder.`);
  }
  for (const chunk of typeof file!.content === "string" ? [file!.content] : file!.content) session.out(String(chunk));
}

async function write(
  { exportDataset }: Library,
  session: Session,
  format: ExportFormat,
  { out = `${meta.name}-${format.name}`, force, ...json }: Options,
): Promise<void> {
  const size = new Intl.NumberFormat("en-GB", { style: "unit", unit: "megabyte", maximumFractionDigits: 0 });
  const progress = progressOn(process.stderr);
  const onProgress = (name: string, bytes: number) => progress.show(`${join(out, name)}: ${size.format(bytes / 1e6)}`);
  const files = await interruptible((signal) =>
    exportDataset(format, out, { force: force === true, signal, onProgress }),
  ).finally(() => progress.end());
  print(session, json, { format: format.name, folder: out, files, drops: format.drops }, (canvas) => {
    canvas.text(`Written to ${out}:`, 0, "good");
    canvas.gap();
    canvas.table(
      files,
      [
        { title: "file", cell: ({ name }) => name, style: "id", whole: true },
        { title: "bytes", cell: ({ bytes }) => bytes },
      ],
      2,
    );
    canvas.gap();
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    canvas.fields([
      ["in all", `${count(bytes, "byte")} in ${count(files.length, "file")}`],
      ["drops", format.drops],
    ]);
  });
}

export const setUpExport: SetUp = (command, session) => {
  command
    .option("--format <format>", "the format; without it, all formats are listed")
    .option("--out <folder>", "the folder to write to; else vitako-dataset-<format>")
    .option("--force", "replace files that exist already")
    .addOption(
      command
        .createOption("--stdout", "print a format that is a single text, and write nothing")
        .conflicts(["out", "force", "json"]),
    )
    .action(async ({ format: typed, stdout, ...options }: Options) => {
      const library = await import("../../export/index.js");
      const { formats, shipped, ExportError } = library;
      if (options.out === "") throw new UsageError("--out names no folder. Type . for this one.");
      if (typed === undefined) {
        const [idle] = Object.keys({ ...options, ...(stdout && { stdout }) }).filter((name) => name !== "json");
        if (idle)
          throw new UsageError(`--${idle} needs a --format, one of ${formats.map(({ name }) => name).join(", ")}.`);
        return listFormats(session, options, formats);
      }
      const format = formatNamed(typed, formats);
      try {
        if (stdout) printFile(session, format, await format.files(shipped()));
        else await write(library, session, format, options);
      } catch (error) {
        if (!(error instanceof ExportError)) throw error;
        const help =
          error.existing.length > 0 ? "\nChoose another folder with --out, or replace them with --force." : "";
        throw new UsageError(error.message + help);
      }
    });
  withExamples(withJson(command), [
    ["export", "The formats, and what each of them cannot hold"],
    ["export --format csv --out <folder>", "Tables with a Data Package that describes them"],
    ["export --format sqlite --out <folder> --force", "A database in place of the one before"],
    ["export --format json --stdout > <file>", "The whole dataset in one text, for other programs"],
  ]);
};
