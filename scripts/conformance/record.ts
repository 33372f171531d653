import type { SchemaName } from "./case.js";
import type { Difference } from "./validators.js";

/** Something that ran with a version, or why it did not. */
export type Ran =
  | { readonly language: string; readonly version: string; readonly problems: readonly string[] }
  | { readonly language: string; readonly skipped: string; readonly install: string };

/** What a validator said of the suite. */
export type Judged = { readonly name: string } & (
  | (Extract<Ran, { version: string }> & {
      /** In how many cases its verdict is the expected one, by schema. */
      readonly agrees: Readonly<Record<SchemaName, number>>;
      readonly differences: readonly Difference[];
    })
  | Extract<Ran, { skipped: string }>
);

/** A run of everything in other languages, as docs/conformance.json keeps it. */
export interface ConformanceRun {
  /** The operating system and the processor. */
  readonly platform: string;
  readonly cases: number;
  readonly validators: readonly Judged[];
  /** Programs that load the data into generated types. */
  readonly types: readonly Ran[];
  /** Programs that answer the question of docs/other-languages.md. */
  readonly examples: readonly Ran[];
}

/** Where the last recorded run is. */
export const recordedRun = "docs/conformance.json";
