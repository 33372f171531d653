import { describe, expect, it } from "vitest";
import * as root from "../../src/index.js";
import { quotesAbout, quotesAt, quotesBy, quotesIn } from "../../src/query/index.js";
import { attestation, event, ids, person, quote, topic } from "./records.js";

describe("quotesBy", () => {
  const quotes = [quote("a", { speaker: "ada" }), quote("b", { speaker: "bea" }), quote("c", { speaker: "ada" })];

  it("finds what a person said, in the order of the array", () => {
    expect(ids(quotesBy(quotes, "ada"))).toEqual(["a", "c"]);
  });

  it("takes the person's record as well as the id", () => {
    expect(ids(quotesBy(quotes, person("Bea", "Bea")))).toEqual(["b"]);
  });

  it("finds nothing for an unknown id, also for the name of a property that every object has", () => {
    expect([
      ...quotesBy(quotes, "unknown"),
      ...quotesBy(quotes, "constructor"),
      ...quotesBy(quotes, "__proto__"),
    ]).toEqual([]);
  });

  it("finds every shipped quote at its speaker, and no quote twice", () => {
    const found = root.people.flatMap((speaker) => root.quotesBy(speaker).map((said) => [speaker.id, said.id]));
    expect(found.sort()).toEqual(root.quotes.map((said) => [said.speaker, said.id]).sort());
  });
});

describe("quotesAt", () => {
  const events = [
    event("assembly"),
    event("panel", { partOf: "assembly" }),
    event("question-time", { partOf: "panel" }),
    event("other"),
  ];
  const quotes = [
    quote("a", { event: "question-time" }),
    quote("b", { event: "other" }),
    quote("c", { event: "assembly" }),
    quote("d", { event: "panel" }),
    quote("e"),
  ];

  it("includes the quotes of the parts of an event and of their parts, in the order of the array", () => {
    expect(ids(quotesAt(quotes, events, "assembly"))).toEqual(["a", "c", "d"]);
    expect(ids(quotesAt(quotes, events, "panel"))).toEqual(["a", "d"]);
  });

  it("does not lend the quotes of an event to its parts", () => {
    expect(ids(quotesAt(quotes, events, "question-time"))).toEqual(["a"]);
  });

  it("finds the quotes of an event that is not among the events", () => {
    expect(ids(quotesAt(quotes, [], "assembly"))).toEqual(["c"]);
  });

  it("ends where events are parts of each other", () => {
    const cycle = [event("one", { partOf: "two" }), event("two", { partOf: "one" }), event("own", { partOf: "own" })];
    const said = [quote("a", { event: "one" }), quote("b", { event: "two" }), quote("c", { event: "own" })];
    expect(ids(quotesAt(said, cycle, "one"))).toEqual(["a", "b"]);
    expect(ids(quotesAt(said, cycle, "own"))).toEqual(["c"]);
  });

  it("finds the guest speech of 2019 at its assembly", () => {
    const speech = ids(root.quotesAt("guest-speech-2019-luehr"));
    expect(speech).not.toEqual([]);
    expect(ids(root.quotesAt("assembly-2019-bremen"))).toEqual(expect.arrayContaining(speech));
  });
});

describe("quotesAbout", () => {
  const topics = [topic("law", { broader: "state" }), topic("state"), topic("tax-law", { broader: "law" })];

  it("includes the narrower topics, and names a quote once that is about several of them", () => {
    const quotes = [
      quote("a", { topics: ["tax-law", "law"] }),
      quote("b", { topics: ["state"] }),
      quote("c"),
      quote("d", { topics: ["tax-law"] }),
    ];
    expect(ids(quotesAbout(quotes, topics, "state"))).toEqual(["a", "b", "d"]);
    expect(ids(quotesAbout(quotes, topics, "law"))).toEqual(["a", "d"]);
    expect(ids(quotesAbout(quotes, topics, topics[2]!))).toEqual(["a", "d"]);
  });

  it("ends where topics are broader than each other", () => {
    const cycle = [topic("one", { broader: "two" }), topic("two", { broader: "one" })];
    expect(ids(quotesAbout([quote("a", { topics: ["one"] })], cycle, "two"))).toEqual(["a"]);
  });

  it("finds every shipped quote under each of its own topics", () => {
    const wrong = root.quotes.flatMap((said) =>
      said.topics.filter((id) => !root.quotesAbout(root.findTopic(id)!).includes(said)).map((id) => [said.id, id]),
    );
    expect(wrong).toEqual([]);
  });
});

describe("quotesIn", () => {
  it("finds the quotes that an article prints, wherever else they are printed", () => {
    const quotes = [
      quote("a", { attestations: [attestation("north", "a"), attestation("south", "a")] }),
      quote("b", { attestations: [attestation("north", "b")] }),
    ];
    expect(ids(quotesIn(quotes, "north"))).toEqual(["a", "b"]);
    expect(ids(quotesIn(quotes, "south"))).toEqual(["a"]);
    expect(quotesIn(quotes, "west")).toEqual([]);
  });

  it("finds every shipped attestation", () => {
    const found = root.articles.flatMap((source) => root.quotesIn(source).map((said) => [source.id, said.id]));
    const attested = root.quotes.flatMap((said) => said.attestations.map((printed) => [printed.article, said.id]));
    expect(found.sort()).toEqual(attested.sort());
  });
});
