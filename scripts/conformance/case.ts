/** The schemas of the whole dataset, by the names that the suite calls them. */
export const suiteSchemas = {
  dataset: "schemas/dataset.schema.json",
  "dataset.closed": "schemas/dataset.closed.schema.json",
  "dataset.draft-07": "schemas/dataset.draft-07.schema.json",
} as const;

export type SchemaName = keyof typeof suiteSchemas;

export const schemaNames = Object.keys(suiteSchemas) as SchemaName[];

/** Whether each schema accepts a document. */
export type Verdicts = Readonly<Record<SchemaName, boolean>>;

/** A document, and what a validator must say of it. */
export interface Case {
  /** What the document is; no two cases say the same. */
  readonly description: string;
  readonly valid: Verdicts;
  /** The document. Where it is missing there are `files`. */
  readonly document?: unknown;
  /** The document is an object with the contents of these files, named from the root of the package. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The verdicts on a document of which only the closed schema may think otherwise. */
export const verdicts = (open: boolean, closed = open): Verdicts => ({
  dataset: open,
  "dataset.closed": closed,
  "dataset.draft-07": open,
});
