import manifest from "../../package.json" with { type: "json" };

interface Conditions {
  readonly types: string;
  readonly default: string;
}

type Entry = string | { readonly import?: Conditions; readonly require?: Conditions };

const beside = (path: string): string => path.replace(/^.*\//, "./");

/**
 * The files that hand on another one, by their path, for each entry of the package.
 *
 * Why: Node has let `require` load ES modules since 20.19 and 22.12, so the code beside the root is there once. The
 * declarations are there once as well: in the format of CommonJS, which ES modules may import in every version of
 * TypeScript.
 */
export function wrappers(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [name, entry] of Object.entries(manifest.exports as unknown as Record<string, Entry>)) {
    if (typeof entry === "string" || !entry.import || !entry.require) continue;
    const { import: es, require: common } = entry;
    files[es.types] = `export * from "${beside(common.default)}";\n`;
    if (name !== ".") files[common.default] = `module.exports = require("${beside(es.default)}");\n`;
  }
  return files;
}
