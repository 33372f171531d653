import { describe, expect, it } from "vitest";
import { catalogue, type Kind, kinds } from "../../src/cli/catalogue.js";
import {
  attestationsOf,
  errata,
  getPerson,
  type PersonId,
  independentWitnesses,
  quotes,
  quotesBy,
  sourceLink,
  variants,
} from "../../src/index.js";
import { roleInWords } from "../../src/cli/words.js";
import { wordingOf } from "../../src/text/wording.js";
import { cli, json } from "./cli.js";

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** Texts that `show` leaves to the record of another kind, or to `--json`. */
const ELSEWHERE: readonly string[] = [
  "roles/title/de",
  "decisions/subject/de",
  "decisions/note",
  "attestations/segments/text",
];

/** The sentences and names of a record: strings of more than one word, with the keys that lead to them. */
function* texts(value: unknown, keys: readonly string[] = []): Generator<{ path: string; text: string }> {
  if (typeof value === "string" && value.includes(" ")) yield { path: keys.join("/"), text: value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* texts(part, Array.isArray(value) ? keys : [...keys, key]);
}

const all = kinds.flatMap((kind) => catalogue[kind].records.map((record) => ({ kind, id: record.id, record })));
const ofKind = (wanted: Kind) => all.filter(({ kind }) => kind === wanted);

describe("show", () => {
  it.each(kinds)("shows every sentence and name of every %s", async (kind) => {
    const missing: string[] = [];
    for (const { id, record } of ofKind(kind)) {
      const shown = oneLine((await cli(["show", id])).out);
      for (const { path, text } of texts(record)) {
        if (!ELSEWHERE.includes(path) && !shown.includes(text)) missing.push(`${id} ${path}: ${text}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it.each(kinds)("prints every %s as JSON as it is in the data", async (kind) => {
    for (const { id, record } of ofKind(kind)) expect(await json("show", id)).toEqual(record);
  });

  it("knows every id of the dataset", async () => {
    const ends = await Promise.all(all.map(async ({ id }) => ({ id, ...(await cli(["show", id])) })));
    expect(ends.filter(({ code, err }) => code !== 0 || err !== "")).toEqual([]);
  });

  it("names the errata of a record", async () => {
    for (const { id, record } of errata) expect((await cli(["show", record])).out).toMatch(new RegExp(` ${id}$`, "m"));
  });

  it("of an unknown id ends with code 2 and one message", async () => {
    expect(await cli(["show", "dieter-rehfelt"])).toEqual({
      code: 2,
      out: "",
      err: 'error: no record is called "dieter-rehfelt". Did you mean:\n  dieter-rehfeld  Dieter Rehfeld\n',
    });
  });
});

describe("show of a person", () => {
  it("has each role with its article, and each quote", async () => {
    for (const { id } of ofKind("person")) {
      const person = catalogue.person.records.find((record) => record.id === id)!;
      const { out } = await cli(["show", id]);
      for (const { verbatim, article } of person.roles)
        expect(oneLine(out)).toMatch(new RegExp(`: ${verbatim} stated by [^:]*\\(${article}\\)`));
      for (const quote of quotesBy(person)) expect(oneLine(out)).toContain(`„${quote.text}“`);
    }
  });
});

describe("a role in words", () => {
  it("names the organization, unless the title does", () => {
    const roles = (id: PersonId) => [...new Set(getPerson(id).roles.map(roleInWords))];
    expect(roles("dieter-rehfeld")).toEqual(["Managing director, regio iT"]);
    expect(roles("hans-henning-luehr")).toEqual(["Chair of the IT Planning Council", "State councillor in Bremen"]);
  });
});

describe("show of a quote", () => {
  it("has a block for each article that prints it, with a link to the words", async () => {
    for (const quote of quotes) {
      const { out } = await cli(["show", quote.id]);
      for (const { article, attestation } of attestationsOf(quote)) {
        expect(out).toMatch(new RegExp(`^ {2}\\S.* ${article.id}$`, "m"));
        const link = sourceLink(attestation);
        if (link !== null) expect(oneLine(out)).toContain(` link ${link} `);
      }
      expect(out).toContain(`, ${independentWitnesses(quote)} independent witness`);
    }
  });

  it("marks what differs so that both wordings can be read back", async () => {
    const differing = quotes.flatMap((quote) =>
      variants(quote).flatMap((variant) => (variant.identical ? [] : [{ quote, ...variant }])),
    );
    expect(differing.length).toBeGreaterThan(0);
    for (const { quote, article, attestation } of differing) {
      const out = oneLine((await cli(["show", quote.id])).out);
      const marked = out.split(` ${article.id} words `)[1]!.split(` quoted ${attestation.manner}, in the `)[0]!;
      expect(marked).toMatch(/\[-|\{\+/);
      const printed = marked.replace(/\[-.*?-\]/g, "").replace(/\{\+|\+\}/g, "");
      const chosen = marked.replace(/\{\+.*?\+\}/g, "").replace(/\[-|-\]/g, "");
      expect({ printed, chosen }).toEqual({ printed: wordingOf(attestation), chosen: quote.text });
    }
  });

  it("names the quotes before and after it", async () => {
    for (const { id, continues } of quotes) {
      if (continues === null) continue;
      expect((await cli(["show", id])).out).toMatch(new RegExp(`^continues +${continues}$`, "m"));
      expect((await cli(["show", continues])).out).toMatch(new RegExp(`^goes on in +${id}$`, "m"));
    }
  });
});
