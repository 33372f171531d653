import { ExportError } from "./export-error.js";

/** Whether something could not be loaded because it is not installed. */
export const isMissing = (error: unknown): boolean =>
  ["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"].includes((error as NodeJS.ErrnoException).code ?? "");

/**
 * Loads a library that only some formats need.
 *
 * @throws ExportError if it is not installed, with what to do
 */
export async function optional<Module>(name: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new ExportError(`This format needs the package ${name}, which is not installed: npm install ${name}`, {
      cause: error,
    });
  }
}
