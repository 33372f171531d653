import { describe, expect, it } from "vitest";
import * as root from "../../src/index.js";
import { findPeople, rolesOf, speakersAt } from "../../src/query/index.js";
import { article, dated, event, ids, participation, person, quote, role } from "./records.js";

describe("findPeople", () => {
  it.each([
    "luehr",
    "lühr",
    "Lühr",
    "luhr",
    "LÜHR",
    "LUEHR",
    "lu\u0308hr",
    "  lühr ",
    "Lühr, Hans",
    "Hans-Henning",
    "henning luehr",
    "hans-henning-luehr",
  ])("finds Hans-Henning Lühr when %j is typed", (typed) => {
    expect(ids(root.findPeople(typed))).toEqual(["hans-henning-luehr"]);
  });

  it("finds a person by a misspelling that an article prints", () => {
    expect(ids(root.findPeople("Hans-Hennig"))).toEqual(["hans-henning-luehr"]);
  });

  it("finds a person by the name with its title", () => {
    expect(ids(root.findPeople("Dr. Johann Bizer"))).toEqual(["johann-bizer"]);
  });

  it("finds everybody whose name holds the words", () => {
    const people = [person("Anna", "Groß"), person("Joanna", "Grosser"), person("Anna", "Klein")];
    expect(ids(findPeople(people, "anna"))).toEqual(["groß", "grosser", "klein"]);
    expect(ids(findPeople(people, "anna gross"))).toEqual(["groß", "grosser"]);
    expect(ids(findPeople(people, "GROẞ"))).toEqual(["groß", "grosser"]);
  });

  it("reads accents like the letters below them", () => {
    const people = [person("René", "Núñez"), person("Rene", "Nunez", { id: "other" })];
    expect(ids(findPeople(people, "rené nuñez"))).toEqual(["núñez", "other"]);
    expect(ids(findPeople(people, "rene nunez"))).toEqual(["núñez", "other"]);
  });

  it("reads letters that are stored apart from their marks like any others", () => {
    expect(ids(findPeople([person("Jo", "Mu\u0308ller", { id: "jo" })], "mueller"))).toEqual(["jo"]);
  });

  it("does not take a printed ue for an umlaut", () => {
    const people = [person("Jo", "Neue"), person("Jo", "Nüe")];
    expect(ids(findPeople(people, "neue"))).toEqual(["neue"]);
    expect(ids(findPeople(people, "nüe"))).toEqual(["nüe"]);
    expect(ids(findPeople([person("Jo", "Bauer")], "baur"))).toEqual([]);
  });

  it("does not join words: what is typed must stand in one name", () => {
    expect(findPeople([person("Jo", "Sam")], "josam")).toEqual([]);
  });

  it("finds nobody when nothing is typed but blanks and punctuation", () => {
    expect(["", "  ", " , - "].flatMap((typed) => root.findPeople(typed))).toEqual([]);
  });

  it("finds every shipped person by the full name", () => {
    const missing = root.people.filter(
      (someone) => !root.findPeople(`${someone.name.given} ${someone.name.family}`).includes(someone),
    );
    expect(missing).toEqual([]);
  });
});

describe("speakersAt", () => {
  const people = ["Ada", "Bea", "Cid", "Dan", "Eve", "Fay"].map((name) => person(name, name));
  const events = [
    event("assembly", { participants: [participation("bea", "host"), participation("cid", "speaker")] }),
    event("panel", { partOf: "assembly", participants: [participation("ada", "panelist")] }),
    event("speech", { partOf: "assembly", participants: [participation("dan", "guest-speaker")] }),
  ];

  it("finds speakers, guest speakers and panelists of an event and its parts, but not its hosts", () => {
    expect(ids(speakersAt(people, events, [], "assembly"))).toEqual(["ada", "cid", "dan"]);
    expect(ids(speakersAt(people, events, [], "panel"))).toEqual(["ada"]);
  });

  it("adds whoever is quoted as speaking there, and nobody who is only quoted in a report on it", () => {
    const quotes = [
      quote("a", { speaker: "eve", event: "panel", eventRelation: "said-at" }),
      quote("b", { speaker: "fay", event: "assembly", eventRelation: "unknown" }),
      quote("c", { speaker: "bea", event: "assembly", eventRelation: "said-about" }),
      quote("d", { speaker: "ada", event: "panel", eventRelation: "said-at" }),
    ];
    expect(ids(speakersAt(people, events, quotes, "assembly"))).toEqual(["ada", "cid", "dan", "eve"]);
    expect(ids(speakersAt(people, events, quotes, events[1]!))).toEqual(["ada", "eve"]);
  });

  it("finds nobody at an unknown event", () => {
    expect(speakersAt(people, events, [], "unknown")).toEqual([]);
  });

  it("knows the speakers of Bremen, and not the host or those who are only quoted in the reports", () => {
    expect(ids(root.speakersAt("assembly-2019-bremen"))).toEqual([
      "andreas-engel",
      "hans-henning-luehr",
      "kay-ruge",
      "peter-kuehne",
      "ralf-resch",
      "william-schmitt",
    ]);
  });
});

describe("rolesOf", () => {
  it("names the article and its date with each role, in the order of time, undated ones last", () => {
    const articles = [
      article("undated"),
      article("may", { published: dated("2021-05-14", "2021-05-14") }),
      article("until-march", { published: dated(null, "2021-03-31") }),
      article("from-april", { published: dated("2021-04-01", null) }),
    ];
    const someone = person("Ada", "Ada", {
      roles: [
        role("Chair", "undated"),
        role("Head", "may"),
        role("Guest", "until-march"),
        role("Member", "from-april"),
      ],
    });
    const found = rolesOf([someone], articles, "ada");
    expect(found.map((stated) => [stated.role.verbatim, stated.article.id, stated.date])).toEqual([
      ["Guest", "until-march", articles[2]!.published],
      ["Member", "from-april", articles[3]!.published],
      ["Head", "may", articles[1]!.published],
      ["Chair", "undated", null],
    ]);
  });

  it("leaves out what articles say that it is not given", () => {
    const someone = person("Ada", "Ada", { roles: [role("Chair", "elsewhere")] });
    expect(rolesOf([], [], someone)).toEqual([]);
  });

  it("has no role for an unknown person", () => {
    expect(rolesOf([], [], "unknown")).toEqual([]);
  });

  it("finds every shipped role", () => {
    const stated = root.people.flatMap((someone) => root.rolesOf(someone).map((found) => found.role));
    expect(new Set(stated)).toEqual(new Set(root.people.flatMap((someone) => someone.roles)));
  });
});
