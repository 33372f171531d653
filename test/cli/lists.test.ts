import { describe, expect, it } from "vitest";
import {
  articles,
  articlesAbout,
  articlesOn,
  attestationsOf,
  events,
  eventsBetween,
  getPerson,
  independentWitnesses,
  organizations,
  people,
  quotes,
  quotesAbout,
  quotesAt,
  quotesBy,
  quotesIn,
  searchQuotes,
  speakersAt,
  topics,
} from "../../src/index.js";
import { dateInWords } from "../../src/cli/layout/date-in-words.js";
import { eventInWords } from "../../src/cli/words.js";
import { cli, json } from "./cli.js";

const byId = (records: readonly { readonly id: string }[]) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

describe("a list", () => {
  const collections = { quotes, people, events, articles, organizations, topics };

  it.each(Object.entries(collections))("of %s as JSON is exactly the collection", async (name, records) => {
    expect(byId((await json(name)) as typeof records)).toEqual(byId(records));
  });

  it.each(Object.entries(collections))("of %s as NDJSON has one record per line", async (name, records) => {
    const { out } = await cli([name, "--ndjson"]);
    expect(out.endsWith("\n")).toBe(true);
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string });
    expect(byId(lines)).toEqual(byId(records));
  });

  it.each(Object.entries(collections))(
    "of %s as text names every id once at the edge of a line",
    async (name, records) => {
      const { out } = await cli([name]);
      const atEdges = out.split("\n").flatMap((line) => [line.split(/ {2}/, 1)[0]!, line.split(/ {2}/).at(-1)!]);
      const times = (id: string) => atEdges.filter((part) => part.trim() === id).length;
      expect(records.filter(({ id }) => times(id) !== 1).map(({ id }) => id)).toEqual([]);
    },
  );

  it("does not take --json and --ndjson together", async () => {
    const { code, out, err } = await cli(["quotes", "--json", "--ndjson"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("--ndjson");
  });

  it("that is empty says so and is still fine, and is an empty array as JSON", async () => {
    const nobody = people.find((person) => quotesBy(person).length === 0)!;
    expect(await cli(["quotes", "--by", nobody.id])).toEqual({
      code: 0,
      out: "",
      err: expect.stringContaining("matches"),
    });
    expect(await json("quotes", "--by", nobody.id)).toEqual([]);
    expect(await cli(["quotes", "--by", nobody.id, "--ndjson"])).toEqual({ code: 0, out: "", err: "" });
  });
});

describe("the filters of quotes", () => {
  it.each(people)("--by $id selects what this person said", async (person) => {
    expect(await json("quotes", "--by", person.id)).toEqual(quotesBy(person));
  });

  it.each(events)("--at $id selects what belongs to this event", async (event) => {
    expect(await json("quotes", "--at", event.id)).toEqual(quotesAt(event));
  });

  it.each(topics)("--about $id selects what is about this topic", async (topic) => {
    expect(await json("quotes", "--about", topic.id)).toEqual(quotesAbout(topic));
  });

  it.each(articles)("--in $id selects what this article prints", async (article) => {
    expect(await json("quotes", "--in", article.id)).toEqual(quotesIn(article));
  });

  it("--witnesses selects by the number of independent witnesses", async () => {
    const most = Math.max(...quotes.map((quote) => independentWitnesses(quote)));
    expect(await json("quotes", "--witnesses", String(most))).toEqual(
      quotes.filter((quote) => independentWitnesses(quote) >= most),
    );
    expect(await json("quotes", "--witnesses", String(most + 1))).toEqual([]);
  });

  it("narrow each other", async () => {
    const found = await json("quotes", "--by", "kay-ruge", "--in", "kommune21-bremen");
    expect(found).toEqual(quotesIn("kommune21-bremen").filter(({ speaker }) => speaker === "kay-ruge"));
    expect(found).not.toEqual([]);
    expect(found).not.toEqual(quotesBy("kay-ruge"));
  });
});

describe("the filters of other lists", () => {
  it.each(events)("people --at $id selects who spoke there", async (event) => {
    expect(await json("people", "--at", event.id)).toEqual(speakersAt(event));
  });

  it("people --of selects by the organization of a role", async () => {
    const found = (await json("people", "--of", "dataport")) as typeof people;
    const expected = people.filter(({ roles }) => roles.some(({ organization }) => organization === "dataport"));
    expect(found).toEqual(expected);
    expect(found).not.toEqual([]);
  });

  it("events --from and --to select what may lie in the period, both days included", async () => {
    const period = ["2021-04-30", "2021-05-31"] as const;
    const found = (await json("events", "--from", period[0], "--to", period[1])) as typeof events;
    expect(byId(found)).toEqual(byId(eventsBetween(...period)));
    expect(found.length).toBeLessThan(events.length);
  });

  it("events --with selects where somebody spoke", async () => {
    const found = (await json("events", "--with", "dieter-rehfeld")) as typeof events;
    const person = getPerson("dieter-rehfeld");
    expect(byId(found)).toEqual(byId(events.filter((event) => speakersAt(event).includes(person))));
    expect(found).not.toEqual([]);
  });

  it.each(topics)("events and articles --about $id select by topic", async (topic) => {
    const found = (await json("events", "--about", topic.id)) as typeof events;
    expect(byId(found)).toEqual(byId(events.filter((event) => event.topics.includes(topic.id))));
    expect(byId((await json("articles", "--about", topic.id)) as typeof articles)).toEqual(byId(articlesAbout(topic)));
  });

  it.each(events)("articles --on $id selects the reports on it", async (event) => {
    expect(byId((await json("articles", "--on", event.id)) as typeof articles)).toEqual(byId(articlesOn(event)));
  });

  it("articles --publisher selects by publisher", async () => {
    const found = (await json("articles", "--publisher", "kommune21")) as typeof articles;
    expect(byId(found)).toEqual(byId(articles.filter(({ publisher }) => publisher === "kommune21")));
    expect(found.length).toBeLessThan(articles.length);
  });

  it("topics and organizations --kind select by kind", async () => {
    expect(await json("topics", "--kind", "law")).toEqual(topics.filter(({ kind }) => kind === "law"));
    expect(await json("organizations", "--kind", "association")).toEqual(
      organizations.filter(({ kind }) => kind === "association"),
    );
  });
});

describe("quotes --by dieter-rehfeld", () => {
  it("prints his quotes with event, date, articles and witnesses", async () => {
    const { out } = await cli(["quotes", "--by", "dieter-rehfeld"]);
    const text = out.replace(/\s+/g, " ");
    for (const quote of quotesBy("dieter-rehfeld")) {
      const event = events.find(({ id }) => id === quote.event)!;
      expect(text).toContain(`„${quote.text}“`);
      expect(text).toContain(quote.gist.en);
      expect(text).toContain(eventInWords(event));
      expect(text).toContain(dateInWords(event.date));
      expect(text).toContain(
        `printed by ${attestationsOf(quote)
          .map(({ article }) => article.id)
          .join(", ")}`,
      );
      expect(text).toContain(`${quote.attestations.length} article`);
      expect(text).toContain(`${independentWitnesses(quote)} independent witness`);
    }
    expect(text.endsWith(`${quotesBy("dieter-rehfeld").length} quotes `)).toBe(true);
  });

  it("does not claim that words were said at an event where no text says so", async () => {
    const { out } = await cli(["quotes"]);
    const blocks = out.split("\n\n");
    const wrong = quotes.filter((quote) => {
      const block = blocks.find((one) => one.split("\n")[0]!.endsWith(` ${quote.id}`))!;
      return /^ {2}said at /m.test(block) !== (quote.eventRelation === "said-at");
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe("lists in order of time", () => {
  it("put an assembly of unknown day before the ones that ended later", async () => {
    const lasts = ((await json("events")) as typeof events).map(({ date }) => date.latest!);
    expect(lasts).toEqual([...lasts].sort());
  });

  it("put articles in order of publication", async () => {
    const days = ((await json("articles")) as typeof articles).map(({ published }) => published?.earliest ?? "9999");
    expect(days).toEqual([...days].sort());
  });
});

describe("search", () => {
  it.each(["souverän", "rehfeld daten", "data safe"])("finds for %j what the library finds", async (typed) => {
    expect(await json("search", ...typed.split(" "))).toEqual(searchQuotes(typed));
    expect(searchQuotes(typed)).not.toEqual([]);
  });

  it("finds the same in every spelling of an umlaut", async () => {
    const found = await json("search", "Lühr");
    expect(found).not.toEqual([]);
    for (const typed of ["luehr", "luhr", "LÜHR"]) expect(await json("search", typed)).toEqual(found);
  });

  it("names other records that are called so", async () => {
    const { code, out } = await cli(["search", "dataport"]);
    expect(code).toBe(0);
    expect(out).toMatch(/Dataport +dataport$/m);
  });

  it("says so if it finds nothing", async () => {
    expect(await cli(["search", "xylophon"])).toEqual({
      code: 0,
      out: "No quote has all of this: xylophon\n",
      err: "",
    });
  });
});
