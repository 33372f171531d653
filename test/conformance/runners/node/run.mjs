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

/** A changed copy of a document. */
function changed(original, changes) {
  let document = structuredClone(original);
  for (const [pointer, ...value] of changes) {
    const [last, ...way] = pointer.split("/").slice(1).reverse();
    if (last === undefined) {
      [document] = value;
      continue;
    }
    const whole = way.reduceRight((outer, key) => outer[key], document);
    if (Array.isArray(whole)) whole.splice(last === "-" ? whole.length : Number(last), 1, ...value);
    else if (value.length > 0) [whole[last]] = value;
    else delete whole[last];
  }
  return document;
}

console.log(`version\t${versionOf(name)}`);
const compile = await validators[name]();
const { schemas, documents, groups } = readJson(suiteFile);
for (const [key, file] of Object.entries(documents.shipped)) documents.shipped[key] = readJson(join(folder, file));
for (const [schemaName, path] of Object.entries(schemas)) {
  const validate = compile(readJson(join(folder, path)));
  for (const { document, cases } of groups) {
    for (const [description, changes] of Object.entries(cases)) {
      console.log(`${schemaName}\t${description}\t${validate(changed(documents[document], changes))}`);
    }
  }
}
