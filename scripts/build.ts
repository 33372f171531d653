/* Builds `dist/` from nothing. Data that breaks a rule is never built, so that it can never be published. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "tsup";
import { namedTypes } from "./build/named-types.js";
import { wrappers } from "./build/wrappers.js";
import { root } from "./files.js";

const dist = join(root, "dist");
const schemaTypes = join(dist, "schema.d.cts");
rmSync(dist, { recursive: true, force: true });
await import("./validate.js");
if (process.exitCode) {
  console.error("Nothing was built.");
  process.exit();
}
try {
  await build({ silent: true });
  writeFileSync(schemaTypes, namedTypes(readFileSync(schemaTypes, "utf8")));
  for (const [path, content] of Object.entries(wrappers())) writeFileSync(join(root, path), content);
} catch (error) {
  /* What is left of a failed build looks like a build. */
  rmSync(dist, { recursive: true, force: true });
  throw error;
}
const files = readdirSync(dist);
const bytes = files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
console.log(`Built dist/: ${files.length} files, ${Math.round(bytes / 1000)} kB.`);
