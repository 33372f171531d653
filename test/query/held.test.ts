import { execFileSync } from "node:child_process";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { root } from "../../scripts/files.js";

/* Asks each helper about arrays of its own, lets go of these, and tells which of them are still there. */
const PROGRAM = `
  import * as query from "./src/query/index.ts";
  const quote = (position) => ({
    id: "q" + position, speaker: "p", event: "e", eventRelation: "said-at", text: "Wort" + position,
    gist: { de: "Wort", en: "word" }, topics: ["t"], attestations: [{ article: "a", segments: [] }],
  });
  const helpers = {
    byId: (quotes) => query.byId(quotes, "q1"),
    quotesBy: (quotes) => query.quotesBy(quotes, "p"),
    quotesAt: (quotes) => query.quotesAt(quotes, EVENTS, "e"),
    quotesAbout: (quotes) => query.quotesAbout(quotes, TOPICS, "t"),
    quotesIn: (quotes) => query.quotesIn(quotes, "a"),
    speakersAt: (quotes) => query.speakersAt(PEOPLE, EVENTS, quotes, "e"),
    searchQuotes: (quotes) => query.searchQuotes(quotes, PEOPLE, TOPICS, "wort1"),
  };
  const EVENTS = [{ id: "e", partOf: null, participants: [] }];
  const TOPICS = [{ id: "t", broader: null, label: { de: "T", en: "T" }, aliases: [] }];
  const PEOPLE = [{ id: "p", name: { given: "A", family: "B" }, honorifics: [], aliases: [] }];
  const references = new Map();
  function ask(name, length) {
    const quotes = Array.from({ length }, (_, position) => quote(position));
    for (let time = 0; time < 100; time += 1) {
      const found = helpers[name](quotes);
      if (found === undefined || found.length === 0) throw new Error(name + " found nothing");
    }
    references.set(name + " of " + length, new WeakRef(quotes));
  }
  for (const name of Object.keys(helpers)) for (const length of [10, 1000]) ask(name, length);
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    gc();
  }
  const held = [...references].filter(([, reference]) => reference.deref() !== undefined).map(([name]) => name);
  console.log(JSON.stringify({ asked: references.size, held }));
`;

describe("an array that nobody holds any more", () => {
  it("is not held by an index, and so neither is the index", async () => {
    const { outputFiles } = await build({
      stdin: { contents: PROGRAM, resolveDir: root },
      bundle: true,
      platform: "node",
      format: "esm",
      write: false,
    });
    const told = execFileSync(process.execPath, ["--expose-gc", "--input-type=module"], {
      input: outputFiles[0]!.text,
    });
    expect(JSON.parse(told.toString())).toEqual({ asked: 14, held: [] });
  });
});
