/* Prints what a validator says of each case: `node run.mjs <validator> <suite.json> <package folder>`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const [name, suiteFile, folder] = process.argv.slice(2);
const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/* Each is a function that makes a function of a schema, which tells whether a document is valid. */
const validators = {
  async ajv() {
    const [{ Ajv }, { Ajv2020 }, formats] = await Promise.all([
      import("ajv"),
      import("ajv/dist/2020.js"),
      import("ajv-formats"),
    ]);
    return (schema) => {
      const ajv = schema.$schema.includes("draft-07") ? new Ajv() : new Ajv2020();
      formats.default.default(ajv);
      return ajv.compile(schema);
    };
  },
  async "@cfworker/json-schema"() {
    const { Validator } = await import("@cfworker/json-schema");
    return (schema) => {
      const validator = new Validator(schema, schema.$schema.includes("draft-07") ? "7" : "2020-12");
      return (document) => validator.validate(document).valid;
    };
  },
  async "@exodus/schemasafe"() {
    const { validator } = await import("@exodus/schemasafe");
    return (schema) => validator(schema);
  },
};

/** The version of a package as it is found from here; its exports need not name the manifest. */
function versionOf(name) {
  let path = fileURLToPath(import.meta.resolve(name));
  while (!path.endsWith(name)) path = join(path, "..");
  return readJson(join(path, "package.json")).version;
}

console.log(`version\t${versionOf(name)}`);
const compile = await validators[name]();
const { schemas, cases } = readJson(suiteFile);
for (const [schemaName, path] of Object.entries(schemas)) {
  const validate = compile(readJson(join(folder, path)));
  for (const [index, { document, files }] of cases.entries()) {
    const read = () =>
      Object.fromEntries(Object.entries(files).map(([key, file]) => [key, readJson(join(folder, file))]));
    console.log(`${schemaName}\t${index}\t${validate(files ? read() : document)}`);
  }
}
