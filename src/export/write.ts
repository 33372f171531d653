import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { open } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { setImmediate } from "node:timers/promises";
import { encoded } from "./encoded.js";
import { ExportError } from "./export-error.js";
import type { Chunk, ExportFile } from "./format.js";

export interface WriteOptions {
  /** Whether files that exist already may be replaced; else they are refused. */
  readonly force?: boolean;
  /** Ends the export early; then nothing is left of it. */
  readonly signal?: AbortSignal;
  /** Called every now and then with the name of the file that is being written and its bytes by now. */
  readonly onProgress?: (name: string, bytes: number) => void;
}

/** A file that has been written. */
export interface Written {
  readonly name: string;
  readonly bytes: number;
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "there is no room left on the disk",
  EDQUOT: "there is no room left for this user on the disk",
  EFBIG: "the file would be larger than is allowed",
  EACCES: "there is no permission to write there",
  EPERM: "there is no permission to write there",
  EROFS: "the disk can only be read",
  ENOENT: "a folder on the way cannot be made",
  ENOTDIR: "a part of the path is no folder",
  ENOTEMPTY: "the folder came into being while the export was made",
  ENAMETOOLONG: "the path is too long",
};

/** An error of the file system as one that tells what to do; other errors as they are. */
function explained(error: unknown, folder: string): unknown {
  const { code, message, syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined || code === undefined) return error;
  return new ExportError(`Nothing was written to ${folder}: ${reasons[code] ?? message}.`, { cause: error });
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The innermost folder on the way to a path that exists. */
const existing = (path: string): string => (existsSync(path) ? path : existing(dirname(path)));

/** Makes a rename outlive a power failure; not every system can do that with a folder. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, "r");
    fsyncSync(folder);
    closeSync(folder);
  } catch {
    return;
  }
}

/** What is to be written; nothing, if a library has written the file itself. */
function chunksOf(content: ExportFile["content"]): Iterable<Chunk> {
  if (typeof content === "function") return [];
  return typeof content === "string" || content instanceof Uint8Array ? [content] : content;
}

async function writeFile({ name, content }: ExportFile, path: string, options: WriteOptions): Promise<number> {
  const { signal, onProgress } = options;
  const report = async (bytes: number): Promise<void> => {
    onProgress?.(name, bytes);
    /* Lets signals through, also where all the work is synchronous. */
    await setImmediate();
    signal?.throwIfAborted();
  };
  if (typeof content === "function") {
    for (const bytes of content(path)) await report(bytes);
  }
  const file = await open(path, typeof content === "function" ? "r+" : "wx");
  try {
    let [bytes, writing] = [0, Promise.resolve()];
    for (const block of encoded(chunksOf(content))) {
      await writing;
      writing = file.appendFile(block);
      /* While it is on its way to the disk, the next one is made; what goes wrong comes out where it is awaited. */
      writing.catch(() => undefined);
      await report((bytes += block.length));
    }
    await writing;
    await file.sync();
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

/** Renames all or nothing: what was replaced is kept in `aside` until the end, and put back on an error. */
function renameAll(moves: readonly (readonly [from: string, to: string])[], aside: string): void {
  const done: (() => void)[] = [];
  try {
    for (const [index, [from, to]] of moves.entries()) {
      /* A folder that came into being meanwhile is somebody else's; renaming to it fails. */
      if (existsSync(to) && !isFolder(to)) {
        const kept = join(aside, String(index));
        renameSync(to, kept);
        done.unshift(() => renameSync(kept, to));
      }
      renameSync(from, to);
      done.unshift(() => renameSync(to, from));
    }
  } catch (error) {
    for (const undo of done) undo();
    throw error;
  }
}

/** Refuses to replace what exists, unless that is wanted; a folder is never replaced. */
function refuseToReplace(folder: string, files: readonly ExportFile[], force: boolean): void {
  const found = files.map(({ name }) => join(folder, name)).filter((path) => existsSync(path));
  const folders = found.filter(isFolder);
  if (folders.length > 0) {
    throw new ExportError(`Nothing was written: where a file is to be, there is a folder: ${folders.join(", ")}.`);
  }
  if (force || found.length === 0) return;
  const what = found.length === 1 ? "a file exists" : `${found.length} files exist`;
  const list = found.map((path) => `\n  ${path}`).join("");
  throw new ExportError(`Nothing was written, because ${what} already:${list}`, { existing: found });
}

/**
 * Writes files into a folder, which is made if it does not exist: all of them, or none. They are first written beside
 * their place, so that neither an error nor the end of the process leaves a half file.
 *
 * @throws ExportError if something is in the way, or the file system refuses
 */
export async function writeFiles(
  folder: string,
  files: readonly ExportFile[],
  options: WriteOptions = {},
): Promise<Written[]> {
  const target = resolve(folder);
  const { force = false, signal } = options;
  let stage: string | undefined;
  const removeStage = () => stage && rmSync(stage, { recursive: true, force: true });
  process.once("exit", removeStage);
  try {
    refuseToReplace(target, files, force);
    const base = existing(target);
    stage = mkdtempSync(join(base, ".vitako-dataset-"));
    const aside = join(stage, "replaced");
    const place = join(stage, "new", relative(base, target));
    mkdirSync(aside);
    mkdirSync(place, { recursive: true });
    const written: Written[] = [];
    for (const file of files) {
      written.push({ name: file.name, bytes: await writeFile(file, join(place, file.name), options) });
    }
    syncFolder(place);
    signal?.throwIfAborted();
    refuseToReplace(target, files, force);
    const [outermost] = relative(base, target).split(sep);
    const moves = outermost
      ? [[join(stage, "new", outermost), join(base, outermost)] as const]
      : files.map(({ name }) => [join(place, name), join(target, name)] as const);
    renameAll(moves, aside);
    syncFolder(base);
    return written;
  } catch (error) {
    throw explained(error, target);
  } finally {
    removeStage();
    process.off("exit", removeStage);
  }
}
