/** Something that the user can put right. Its message is shown alone, and the command ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
