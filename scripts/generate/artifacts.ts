import { format } from "prettier";
import manifest from "../../package.json" with { type: "json" };
import type { Dataset } from "../../src/generated/types.js";
import { suiteFile, suitePath } from "../conformance/suite.js";
import { jsonTypes } from "./json-types.js";
import { knownIds } from "./known-ids.js";
import { metaModule } from "./meta.js";
import { schemas } from "./schemas.js";
import { shapesModule } from "./shapes.js";
import { idsModule, typesModule } from "./types.js";

/* White space that no reader can tell from a blank. */
const INVISIBLE = /[^\P{Z} ]|\p{Cf}/gu;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

const json = (value: object) =>
  format(JSON.stringify(value).replace(INVISIBLE, escaped), { parser: "json", printWidth: 120 });

const typescript = (code: string) => format(code, { parser: "typescript", printWidth: 120 });

/** The generated schemas and modules, by their path in the repository. */
export async function modules(dataset: Dataset): Promise<Record<string, string>> {
  const known = knownIds(dataset);
  const files = Object.entries(schemas(known)).map(async ([name, schema]) => [`schemas/${name}`, await json(schema)]);
  return {
    ...Object.fromEntries(await Promise.all(files)),
    ...jsonTypes(),
    "src/generated/types.ts": await typescript(await typesModule()),
    "src/generated/ids.ts": await typescript(await idsModule(known)),
    "src/generated/meta.ts": await typescript(metaModule(dataset, manifest)),
    "src/generated/shapes.ts": await typescript(shapesModule()),
    [suitePath]: suiteFile(dataset),
  };
}

/** The documents, by their path in the repository. They show what the command prints, which is made from the modules. */
export async function documents(dataset: Dataset): Promise<Record<string, string>> {
  return (await import("./docs.js")).documents(dataset);
}

/** Every generated file, by its path in the repository. */
export async function artifacts(dataset: Dataset): Promise<Record<string, string>> {
  return { ...(await modules(dataset)), ...(await documents(dataset)) };
}
