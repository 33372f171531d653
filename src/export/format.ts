import type { Dataset } from "../generated/types.js";

/** The collections to export. Each one is iterated several times and never as a whole held in memory; arrays will do. */
export type Records = { readonly [Name in keyof Dataset]: Iterable<Dataset[Name][number]> };

/** A piece of a file: text, which is written as UTF-8, or bytes. */
export type Chunk = string | Uint8Array;

/**
 * Writes a file at a path where there is none yet, for libraries that write files themselves. It yields, now and then,
 * how many bytes there are by now; when it is left early, it closes what it has opened.
 */
export type FileWriter = (path: string) => Iterable<number>;

/** One file of an export. */
export interface ExportFile {
  /** The name of the file; there are no folders. */
  readonly name: string;
  /** Consumed once, after the contents of the files before it: big contents come piece by piece. */
  readonly content: Chunk | Iterable<string> | Iterable<Uint8Array> | FileWriter;
}

/** A format that the dataset can be exported to. */
export interface Format {
  /** What is typed after `--format`. */
  readonly name: string;
  /** What comes out, in one line. */
  readonly description: string;
  /** What this format cannot hold and therefore drops, in a sentence. */
  readonly drops: string;
  /**
   * The files of an export, their contents not yet made.
   *
   * @throws ExportError if a library that the format needs is not installed
   */
  files(dataset: Records): readonly ExportFile[] | Promise<readonly ExportFile[]>;
}
