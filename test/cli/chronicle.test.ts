import { beforeAll, describe, expect, it } from "vitest";
import type { Chapter } from "../../src/cli/chronicle.js";
import { speakerOf } from "../../src/cli/draw-quote.js";
import { dateInWords } from "../../src/cli/layout/date-in-words.js";
import { articleInWords, relationInWords } from "../../src/cli/words.js";
import {
  articlesOn,
  decisionsAt,
  events,
  independentWitnesses,
  quotes,
  quotesAt,
  speakersAt,
} from "../../src/index.js";
import { cli, json } from "./cli.js";

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

describe("chronicle", () => {
  let text: string;
  let chapters: Chapter[];
  /** The parts of the text, in order: one per assembly. */
  let parts: string[];

  beforeAll(async () => {
    text = (await cli(["chronicle"])).out;
    chapters = (await json("chronicle")) as Chapter[];
    parts = text.split(/^(?=── )/m).slice(1);
  });

  it("has one chapter per assembly, in order of time, each under its date", () => {
    const lasts = chapters.map(({ event }) => event.date.latest!);
    expect(lasts).toEqual([...lasts].sort());
    expect(chapters.map(({ event }) => event.id).sort()).toEqual(
      events
        .filter(({ partOf }) => partOf === null)
        .map(({ id }) => id)
        .sort(),
    );
    expect(parts.map((part) => part.match(/^── (.*?) ─+\n/)![1])).toEqual(
      chapters.map(({ event }) => dateInWords(event.date)),
    );
    expect(parts.filter((part, index) => !part.includes(chapters[index]!.event.id))).toEqual([]);
  });

  it("leaves out no quote, no event and no decision", () => {
    const shown = oneLine(text);
    expect(quotes.filter((quote) => !shown.includes(`„${quote.text}“ ${quote.gist.en} `)).map(({ id }) => id)).toEqual(
      [],
    );
    expect(quotes.filter(({ id }) => text.split(new RegExp(` ${id}$`, "m")).length !== 2)).toEqual([]);
    expect(events.filter(({ name }) => !shown.includes(name.en))).toEqual([]);
    const decisions = events.flatMap((event) => event.decisions);
    expect(decisions.filter(({ id }) => !new RegExp(` ${id}$`, "m").test(text))).toEqual([]);
  });

  it("names below each quote how it belongs to the event, its articles by number, and its witnesses", () => {
    for (const [index, { event }] of chapters.entries()) {
      const part = parts[index]!;
      const numbered = Array.from(part.matchAll(/\[(\d+)\] (\S.*)$/gm), ([, number, words]) => ({
        number,
        words: words!,
      }));
      for (const quote of quotesAt(event.id as never)) {
        const [, line = ""] = oneLine(part).match(new RegExp(` ([^”“„.]*) ${quote.id} `))!;
        const [relation, numbers = "", witnesses] = line.split(" · ");
        expect(relation).toBe(relationInWords[quote.eventRelation]);
        const named = Array.from(
          numbers.matchAll(/\d+/g),
          ([digits]) => numbered.find(({ number }) => number === digits)!.words,
        );
        const printing = articlesOn(event.id as never).filter(({ id }) =>
          quote.attestations.some(({ article }) => article === id),
        );
        expect(named.sort()).toEqual(printing.map(articleInWords).sort());
        expect(witnesses).toMatch(new RegExp(`^${independentWitnesses(quote)} witness`));
      }
    }
  });

  it("puts each quote below its speaker", () => {
    const names = quotes.map(speakerOf);
    for (const part of parts) {
      let speaker = "";
      for (const line of part.split("\n")) {
        if (names.some((name) => line === `  ${name}`)) speaker = line.trim();
        const quote = quotes.find(({ id }) => line.endsWith(` ${id}`));
        if (quote) expect(`${quote.id} ${speaker}`).toBe(`${quote.id} ${speakerOf(quote)}`);
      }
    }
  });

  it("gives as JSON what the library says of each assembly", () => {
    for (const { event, speakers, decisions, articles, quotes: said, parts: inner } of chapters) {
      const record = events.find(({ id }) => id === event.id)!;
      expect(event).toEqual(record);
      expect(speakers).toEqual(speakersAt(record));
      expect(decisions).toEqual(decisionsAt(record));
      expect(new Set(articles.map(({ id }) => id))).toEqual(new Set(articlesOn(record).map(({ id }) => id)));
      expect(new Set(said.map(({ quote }) => quote.id))).toEqual(new Set(quotesAt(record).map(({ id }) => id)));
      expect(said.map((one) => one.independentWitnesses)).toEqual(said.map(({ quote }) => independentWitnesses(quote)));
      expect(inner).toEqual(events.filter(({ partOf }) => partOf === event.id));
    }
  });

  it("tells the quotes of one article in the order in which it prints them", () => {
    for (const { quotes: said } of chapters) {
      const starts = new Map<string, number[]>();
      for (const { quote } of said) {
        const { segments } = quote.attestations.find(({ article }) => article === quote.textFrom)!;
        starts.set(quote.textFrom, [...(starts.get(quote.textFrom) ?? []), segments[0]!.start]);
      }
      for (const list of starts.values()) expect(list).toEqual([...list].sort((a, b) => a - b));
    }
  });

  it("shows both sides of a contradiction", () => {
    const contradicted = events
      .flatMap((event) => event.decisions)
      .filter(({ conflictsWith }) => conflictsWith !== null);
    expect(contradicted.length).toBeGreaterThan(1);
    for (const { id, conflictsWith } of contradicted) {
      const other = contradicted.find((decision) => decision.id === conflictsWith)!;
      const [, after = ""] = text.split(new RegExp(` ${id}$`, "m"));
      expect(oneLine(after).slice(0, 120)).toContain(`against “${other.subject.en}”`);
    }
  });
});
