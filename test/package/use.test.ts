import { join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { readData } from "../../scripts/files.js";
import { meta } from "../../src/index.js";
import { collectionNames } from "../../src/text/canonical.js";
import { packed, project } from "./consumer.js";
import { execute } from "./execute.js";

/** Runs code in a project of its own and answers with the value that it prints as JSON. */
async function answer(folder: string, file: "main.cjs" | "main.mjs", code: string): Promise<unknown> {
  return JSON.parse(await execute(project(folder, { [file]: code }), process.execPath, file));
}

const { ids, ...collections } = readData();
const names = Object.keys(collections);
const all = `{ ${names.join(", ")} }`;

describe("the records", () => {
  it("are those of the repository through `import`", async () => {
    const code = `import ${all} from "vitako-dataset"; console.log(JSON.stringify(${all}));`;
    expect(await answer(packed().alone, "main.mjs", code)).toEqual(collections);
  });

  it("are those of the repository through `require`", async () => {
    const code = `const ${all} = require("vitako-dataset"); console.log(JSON.stringify(${all}));`;
    expect(await answer(packed().alone, "main.cjs", code)).toEqual(collections);
  });

  it("are those of the repository as raw JSON, imported and required", async () => {
    const imports = collectionNames.map(
      (name) => `import ${name} from "vitako-dataset/data/${name}.json" with { type: "json" };`,
    );
    const print = `console.log(JSON.stringify({ ${collectionNames.join(", ")} }));`;
    expect(await answer(packed().alone, "main.mjs", [...imports, print].join("\n"))).toEqual({ ...collections, ids });
    const requires = collectionNames.map((name) => `const ${name} = require("vitako-dataset/data/${name}.json");`);
    expect(await answer(packed().alone, "main.cjs", [...requires, print].join("\n"))).toEqual({ ...collections, ids });
  });

  it("are found by the helpers through `import` and `require` alike", async () => {
    const body = `console.log(JSON.stringify([getPerson("dieter-rehfeld").id, quotesBy("dieter-rehfeld").map((quote) => quote.id)]));`;
    const found = [
      "dieter-rehfeld",
      collections.quotes.filter(({ speaker }) => speaker === "dieter-rehfeld").map(({ id }) => id),
    ];
    const [imported, required] = await Promise.all([
      answer(packed().alone, "main.mjs", `import { getPerson, quotesBy } from "vitako-dataset"; ${body}`),
      answer(packed().alone, "main.cjs", `const { getPerson, quotesBy } = require("vitako-dataset"); ${body}`),
    ]);
    expect(imported).toEqual(found);
    expect(required).toEqual(found);
  });
});

describe("the entries beside the root", () => {
  it("offer the same names through `import` and `require`", async () => {
    for (const entry of ["", "/query", "/rules", "/schema", "/verify", "/export", "/cite"]) {
      const print = "console.log(JSON.stringify(Object.keys(entry).sort()));";
      const [imported, required] = await Promise.all([
        answer(packed().withZod, "main.mjs", `import * as entry from "vitako-dataset${entry}"; ${print}`),
        answer(packed().withZod, "main.cjs", `const entry = require("vitako-dataset${entry}"); ${print}`),
      ]);
      expect(imported, entry).not.toEqual([]);
      expect(required, entry).toEqual(imported);
    }
  });

  it("help with arrays of one's own, without zod", async () => {
    const code = `import { quotesBy } from "vitako-dataset/query";
      console.log(JSON.stringify(quotesBy([{ id: "one", speaker: "a" }, { id: "two", speaker: "b" }], "b")));`;
    expect(await answer(packed().alone, "main.mjs", code)).toEqual([{ id: "two", speaker: "b" }]);
  });

  it("check the shipped data and find what is wrong with other data", async () => {
    const body = `
      const names = ${JSON.stringify(collectionNames)};
      const data = Object.fromEntries(names.map((name) => [name, require("vitako-dataset/data/" + name + ".json")]));
      const people = data.people.map((person) => (person.id === "dieter-rehfeld" ? { ...person, age: 60 } : person));
      const found = [data, { ...data, people }].map((data) => checkDataset(data).map(({ rule, record }) => [rule, record]));
      console.log(JSON.stringify(found));`;
    const imports = `
      import { createRequire } from "node:module";
      import { checkDataset } from "vitako-dataset/rules";
      const require = createRequire(import.meta.url);`;
    const found = [[], [["S1", "dieter-rehfeld"]]];
    expect(await answer(packed().withZod, "main.mjs", imports + body)).toEqual(found);
    const requires = 'const { checkDataset } = require("vitako-dataset/rules");';
    expect(await answer(packed().withZod, "main.cjs", requires + body)).toEqual(found);
  });

  it("parse a record with the user's own zod, in both module systems of one process", async () => {
    const code = `import { createRequire } from "node:module"; import * as z from "zod"; import { quotes } from "vitako-dataset";
      import { QuoteSchema } from "vitako-dataset/schema"; import "vitako-dataset/rules";
      const required = createRequire(import.meta.url)("vitako-dataset/schema");
      const mine = z.object({ quote: QuoteSchema });
      console.log(JSON.stringify([mine.safeParse({ quote: quotes[0] }).success, mine.safeParse({ quote: {} }).success,
        required.QuoteSchema.safeParse(quotes[0]).success]));`;
    expect(await answer(packed().withZod, "main.mjs", code)).toEqual([true, false, true]);
  });

  it("say which package is missing when zod is not there", async () => {
    const code = `import("vitako-dataset/schema").catch((error) => console.log(JSON.stringify(error.message)));`;
    expect(await answer(packed().alone, "main.mjs", code)).toMatch(/^Cannot find package 'zod'/);
  });
});

describe("the command", () => {
  const command = (...words: string[]) => execute(packed().alone, "npx", "--no-install", "vitako-dataset", ...words);

  it("runs where nothing else is installed", async () => {
    expect(await command("--help")).toContain("Usage: vitako-dataset");
  });

  it("checks the shipped data where nothing else is installed", async () => {
    expect(await command("validate")).toContain("No violations");
  });

  it("says how to get zod where other data are checked without it", async () => {
    const said = await command("validate", "node_modules/vitako-dataset/data/quotes.json").catch(
      (error: Error) => error.message,
    );
    expect(said).toContain("needs zod 4, which is not installed");
    expect(said).toContain("npm install zod");
    expect(said).not.toContain("    at ");
  });

  it("checks the shape of other data where zod is installed", async () => {
    const { topics } = collections;
    const folder = project(packed().withZod, {
      "topics.json": JSON.stringify([{ ...topics[0], unknown: 1 }, ...topics.slice(1)]),
    });
    const run = execute(folder, "npx", "--no-install", "vitako-dataset", "validate", "topics.json", "--json");
    expect((await run.catch((error: Error) => error.message)).match(/"rule": "S1"/g)).toHaveLength(1);
  });

  it("prints the version of the package, which is also in `meta`", async () => {
    expect((await command("--version")).trim()).toEqual(manifest.version);
    expect(meta.version).toEqual(manifest.version);
    const versions = `console.log(JSON.stringify([require("vitako-dataset").meta.version, require("vitako-dataset/package.json").version]));`;
    expect(await answer(packed().alone, "main.cjs", versions)).toEqual([manifest.version, manifest.version]);
  });

  it("loads the data only where it reads them, and zod only where it checks", async () => {
    const probe = `
      let data = "";
      const { parse } = JSON;
      JSON.parse = (text, ...rest) => {
        if (text.includes('"id":"beyer-great-transformation"')) data = "data ";
        return parse(text, ...rest);
      };
      process.on("exit", () => console.log(data + ("__zod_globalRegistry" in globalThis ? "zod" : "")));`;
    const folder = project(packed().withZod, { "probe.cjs": probe });
    const loads = async (...words: string[]) => {
      const cli = join(packed().withZod, "node_modules/vitako-dataset/dist/cli.js");
      const printed = await execute(folder, process.execPath, "--require", "./probe.cjs", cli, ...words);
      return printed.split("\n").at(-2)!;
    };
    expect(await loads("--help")).toEqual("");
    expect(await loads("quotes")).toEqual("data ");
    expect(await loads("validate")).toEqual("data zod");
  });
});
