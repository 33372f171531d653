/**
 * The dataset in other formats, for `import … from "vitako-dataset/export"`. It runs in Node; the libraries that only
 * some formats need are loaded when such a format is written.
 *
 * @example
 * await exportDataset(sqlite, "database"); // [{ name: "vitako-dataset.sqlite", bytes: … }]
 *
 * @packageDocumentation
 */
import { csv } from "./csv.js";
import type { Format } from "./format.js";
import { ics } from "./ics.js";
import { json } from "./json.js";
import { jsonld } from "./jsonld.js";
import { ndjson } from "./ndjson.js";
import { parquet } from "./parquet.js";
import { sqlite } from "./sqlite.js";

export type { Column, Constraints } from "./columns.js";
export { exportDataset } from "./export-dataset.js";
export type { ExportOptions } from "./export-dataset.js";
export { ExportError } from "./export-error.js";
export type { Chunk, ExportFile, FileWriter, Format, Records } from "./format.js";
export { shipped } from "./shipped.js";
export { foreignKeysOf, rowsOf, tablesOf } from "./tables.js";
export type { ForeignKey, Row, Table, Value } from "./tables.js";
export { writeFiles } from "./write.js";
export type { WriteOptions, Written } from "./write.js";
export { csv, ics, json, jsonld, ndjson, parquet, sqlite };

/** Every format, in the order of the help: one line each. */
export const formats: readonly Format[] = [csv, sqlite, parquet, ndjson, json, jsonld, ics];
