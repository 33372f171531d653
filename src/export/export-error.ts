/** Something that kept an export from being written, and that the caller can put right. Nothing is left of the export. */
export class ExportError extends Error {
  override readonly name = "ExportError";
  /** The files that are in the way, if it is these; the option `force` replaces them. */
  readonly existing: readonly string[];

  constructor(message: string, { existing = [], ...options }: ErrorOptions & { existing?: readonly string[] } = {}) {
    super(message, options);
    this.existing = existing;
  }
}
