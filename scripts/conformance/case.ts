/** The schemas of the whole dataset, by the names that the suite calls them. */
export const suiteSchemas = {
  dataset: "schemas/dataset.schema.json",
  "dataset.closed": "schemas/dataset.closed.schema.json",
  "dataset.draft-07": "schemas/dataset.draft-07.schema.json",
} as const;

export type SchemaName = keyof typeof suiteSchemas;

export const schemaNames = Object.keys(suiteSchemas) as SchemaName[];

/** Those in which a reference may name what does not exist. */
export const openSchemas: readonly SchemaName[] = ["dataset", "dataset.draft-07"];

/**
 * Where in a document, as a JSON Pointer (RFC 6901), and the value to put there; without a value, what stands there is
 * taken out. In a list, `-` is the place after the last entry.
 */
export type Change = readonly [pointer: string, value?: unknown];

/** A changed document, and which schemas accept it. */
export interface Case {
  /** What it is; no two cases say the same. */
  readonly description: string;
  readonly changes: readonly Change[];
  readonly acceptedBy: readonly SchemaName[];
}

/** The file of the suite. */
export interface Suite {
  readonly about: string;
  readonly schemas: typeof suiteSchemas;
  readonly documents: {
    /** The files with its parts, by key, named from the root of the package. */
    readonly shipped: Readonly<Record<string, string>>;
    /** The document itself. */
    readonly small: object;
  };
  /** Cases with the same document and the same verdicts, by description. */
  readonly groups: readonly {
    readonly document: keyof Suite["documents"];
    readonly acceptedBy: readonly SchemaName[];
    readonly cases: Readonly<Record<string, readonly Change[]>>;
  }[];
}
