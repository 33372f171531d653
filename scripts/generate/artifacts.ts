import { format } from "prettier";
import type { Dataset } from "../../src/generated/types.js";
import { knownIds } from "./known-ids.js";
import { schemas } from "./schemas.js";
import { shapesModule } from "./shapes.js";
import { idsModule, typesModule } from "./types.js";

const typescript = (code: string) => format(code, { parser: "typescript", printWidth: 120 });

/** Every generated file, by its path in the repository. */
export async function artifacts(dataset: Dataset): Promise<Record<string, string>> {
  const known = knownIds(dataset);
  const files = Object.entries(schemas(known)).map(([name, schema]) => [
    `schemas/${name}`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
  return {
    ...Object.fromEntries(files),
    "src/generated/types.ts": await typescript(await typesModule()),
    "src/generated/ids.ts": await typescript(await idsModule(known)),
    "src/generated/shapes.ts": await typescript(shapesModule()),
  };
}
