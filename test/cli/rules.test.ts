import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/rules/index.js";
import { dialects, relationalRules } from "../../src/sql/index.js";
import { textRules } from "../../src/verify/index.js";
import { emptyFolder } from "../export/folder.js";
import { withDatabase } from "../export/readers.js";
import { cli, json } from "./cli.js";

interface Query {
  readonly rule: string;
  readonly title: string;
  readonly leaves: string | null;
  readonly sql: string;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

describe("vitako-dataset rules", () => {
  const all = [...rules, ...textRules];

  it("lists every rule with what it guarantees", async () => {
    const { code, out, err } = await cli(["rules"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(all.filter(({ id, title }) => !oneLine(out).includes(`${id} ${title}`)).map(({ id }) => id)).toEqual([]);
  });

  it("tells a program the reasons as well", async () => {
    expect(await json("rules")).toEqual(all.map(({ id, title, why }) => ({ id, title, why })));
  });

  it.each(dialects)("prints a query for each rule on references and keys, for $name", async ({ name }) => {
    const { code, out, err } = await cli(["rules", "--sql", name]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const queries = (await json("rules", "--sql", name)) as Query[];
    expect(queries.map(({ rule }) => rule)).toEqual(relationalRules.map(({ id }) => id));
    expect(
      queries.filter(({ title, leaves, sql }) => ![title, leaves ?? "", sql].every((text) => out.includes(text))),
    ).toEqual([]);
  });

  it("prints queries that run as they are on the database of an export, and find nothing", async () => {
    const folder = emptyFolder();
    await cli(["export", "--format", "sqlite", "--out", folder]);
    const { out } = await cli(["rules", "--sql", "sqlite"]);
    const queries = (await json("rules", "--sql", "sqlite")) as Query[];
    withDatabase(join(folder, "vitako-dataset.sqlite"), (database) => {
      database.exec(out);
      expect(queries.flatMap(({ sql }) => database.all(sql))).toEqual([]);
    });
  });

  it("names the dialects to whom types another one", async () => {
    const { code, out, err } = await cli(["rules", "--sql", "duckdv"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`Allowed choices are ${dialects.map(({ name }) => name).join(", ")}.`);
  });
});
