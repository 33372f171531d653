import { describe, expect, it } from "vitest";
import { cite, citationStyles } from "../../src/cite/index.js";
import * as dataset from "../../src/index.js";
import { cli } from "../cli/cli.js";

describe("vitako-dataset cite", () => {
  it.each(citationStyles)("prints what the function gives in the style %s", async (style) => {
    for (const id of ["lecos-bremen", "rehfeld-sparing-digital-errands"]) {
      expect(await cli(["cite", id, "--style", style])).toEqual({ code: 0, out: cite(dataset, id, style), err: "" });
    }
  });

  it("prints a sentence if no style is wanted, and CSL-JSON for --json", async () => {
    expect((await cli(["cite", "lecos-bremen"])).out).toBe(cite(dataset, "lecos-bremen", "text"));
    expect((await cli(["cite", "lecos-bremen", "--json"])).out).toBe(cite(dataset, "lecos-bremen", "csl-json"));
  });

  it("puts several records into one file, and none twice", async () => {
    const { out } = await cli(["cite", "lecos-bremen", "lecos-bremen", "lindner-data-must-be-safe", "--json"]);
    expect((JSON.parse(out) as { id: string }[]).map(({ id }) => id)).toEqual([
      "lecos-bremen",
      "lindner-data-must-be-safe.kommune21-bremen",
      "lindner-data-must-be-safe.lecos-bremen",
    ]);
  });

  it("finds a quote by its words and an article by its title", async () => {
    expect((await cli(["cite", "schwarmintelligenz"])).out).toBe(cite(dataset, "beyer-swarm-intelligence", "text"));
    expect((await cli(["cite", "Digitale Mitgliederversammlung"])).out).toBe(
      cite(dataset, "kommune21-2021-digital", "text"),
    );
  });

  it.each([
    [["lecos-bremn"], /no record is called "lecos-bremn"\. Did you mean:\n {2}lecos-bremen /],
    [["dieter-rehfeld"], /"dieter-rehfeld" is a person\./],
    [["lecos-bremen", "--style", "endnote"], /Allowed choices are text, bibtex, biblatex, ris, csl-json\./],
    [["lecos-bremen", "--json", "--style", "ris"], /'--json' cannot be used with option '--style <style>'/],
    [[], /missing required argument 'ids'/],
  ])("says what to do after %j, prints nothing and ends with 2", async (words, message) => {
    const { code, out, err } = await cli(["cite", ...words]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
  });
});
