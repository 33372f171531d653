import { describe, expect, it } from "vitest";
import * as root from "../../src/index.js";
import { articlesAbout, articlesOn, decisionsAt, eventsBetween } from "../../src/query/index.js";
import { article, coveredBy, dated, decision, event, ids, topic } from "./records.js";

describe("eventsBetween", () => {
  const events = [
    event("open", { date: dated(null, null) }),
    event("since-may", { date: dated("2021-05-01", null) }),
    event("spring", { date: dated("2021-03-10", "2021-03-12") }),
    event("until-march", { date: dated(null, "2021-03-10") }),
  ];
  const between = (from: string, to: string) => ids(eventsBetween(events, from, to));

  it("counts the first and the last day of an event and of the period", () => {
    expect(between("2021-03-12", "2021-03-12")).toEqual(["open", "spring"]);
    expect(between("2021-03-13", "2021-03-13")).toEqual(["open"]);
    expect(between("2021-03-10", "2021-03-10")).toEqual(["open", "spring", "until-march"]);
    expect(between("2021-03-09", "2021-03-09")).toEqual(["open", "until-march"]);
  });

  it("finds an event that lasts longer than the period on both sides", () => {
    expect(between("2021-03-11", "2021-03-11")).toEqual(["open", "spring"]);
  });

  it("takes a missing bound as open", () => {
    expect(between("1900-01-01", "1900-01-02")).toEqual(["open", "until-march"]);
    expect(between("2021-05-01", "2021-05-01")).toEqual(["open", "since-may"]);
    expect(between("2021-04-30", "2021-04-30")).toEqual(["open"]);
    expect(between("2999-01-01", "2999-01-02")).toEqual(["open", "since-may"]);
  });

  it("finds nothing in a period that ends before it begins", () => {
    expect(between("2021-03-12", "2021-03-10")).toEqual([]);
  });

  it("finds the shipped events of 2019", () => {
    expect(ids(root.eventsBetween("2019-01-01", "2019-12-31"))).toEqual([
      "assembly-2019-bremen",
      "guest-speech-2019-luehr",
      "panel-2019-bremen",
    ]);
  });
});

describe("decisionsAt", () => {
  const events = [
    event("assembly", { decisions: [decision("a"), decision("b")] }),
    event("session", { partOf: "assembly", decisions: [decision("c")] }),
    event("other", { decisions: [decision("d")] }),
  ];

  it("includes the decisions of the parts of an event", () => {
    expect(ids(decisionsAt(events, "assembly"))).toEqual(["a", "b", "c"]);
    expect(ids(decisionsAt(events, "session"))).toEqual(["c"]);
  });

  it("has none for an event without decisions or an unknown one", () => {
    expect([...decisionsAt([event("quiet")], "quiet"), ...decisionsAt(events, "unknown")]).toEqual([]);
  });

  it("ends where events are parts of each other", () => {
    const cycle = [event("one", { partOf: "two", decisions: [decision("a")] }), event("two", { partOf: "one" })];
    expect(ids(decisionsAt(cycle, "two"))).toEqual(["a"]);
  });

  it("finds every shipped decision at its event", () => {
    const wrong = root.events.flatMap((held) =>
      held.decisions.filter((made) => !root.decisionsAt(held).includes(made)),
    );
    expect(wrong).toEqual([]);
  });
});

describe("articlesOn", () => {
  const events = [event("assembly", coveredBy("b")), event("panel", { partOf: "assembly", ...coveredBy("c", "b") })];
  const articles = ["c", "b", "a"].map((id) => article(id));

  it("finds the articles that report an event or its parts, in the order of the array", () => {
    expect(ids(articlesOn(articles, events, "assembly"))).toEqual(["c", "b"]);
    expect(ids(articlesOn(articles, events, events[0]!))).toEqual(["c", "b"]);
  });

  it("does not lend the reports on an event to its parts", () => {
    const parts = [event("assembly", coveredBy("a")), event("panel", { partOf: "assembly" })];
    expect(articlesOn(articles, parts, "panel")).toEqual([]);
  });

  it("finds every shipped coverage", () => {
    const wrong = root.events.flatMap((held) =>
      held.coverage.filter((report) => !ids(root.articlesOn(held)).includes(report.article)),
    );
    expect(wrong).toEqual([]);
  });
});

describe("articlesAbout", () => {
  const topics = [topic("law", { broader: "state" }), topic("state")];

  it("includes the narrower topics, and names an article once that is about several of them", () => {
    const articles = [article("a", { topics: ["law", "state"] }), article("b"), article("c", { topics: ["law"] })];
    expect(ids(articlesAbout(articles, topics, "state"))).toEqual(["a", "c"]);
    expect(ids(articlesAbout(articles, topics, topics[0]!))).toEqual(["a", "c"]);
    expect(articlesAbout(articles, topics, "unknown")).toEqual([]);
  });

  it("finds every shipped article under each of its own topics", () => {
    const wrong = root.articles.flatMap((text) =>
      text.topics.filter((id) => !root.articlesAbout(root.findTopic(id)!).includes(text)).map((id) => [text.id, id]),
    );
    expect(wrong).toEqual([]);
  });
});
