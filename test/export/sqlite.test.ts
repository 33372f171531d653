import { copyFileSync, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import type sqlite3 from "node-sqlite3-wasm";
import { describe, expect, it } from "vitest";
import { readData } from "../../scripts/files.js";
import { exportDataset, foreignKeysOf, shipped, sqlite, tablesOf } from "../../src/export/index.js";
import { findEvent, findPerson, getEvent, quotes, quotesAt } from "../../src/index.js";
import type { Dataset } from "../../src/generated/types.js";
import { personName } from "../../src/cli/words.js";
import { contents, emptyFolder } from "./folder.js";
import { withDatabase } from "./readers.js";

/** What a test finds in the exported database. */
async function inDatabase<Result>(use: (database: sqlite3.Database) => Result): Promise<Result> {
  const folder = emptyFolder();
  await exportDataset(sqlite, folder);
  return withDatabase(join(folder, "vitako-dataset.sqlite"), use);
}

/** What the database answers to changes, each in a copy of its own: "done", or why it refuses. */
async function answers(changes: readonly string[]): Promise<Record<string, string>> {
  const folder = emptyFolder();
  await exportDataset(sqlite, folder);
  const copy = join(folder, "copy.sqlite");
  return Object.fromEntries(
    changes.map((change) => {
      copyFileSync(join(folder, "vitako-dataset.sqlite"), copy);
      try {
        withDatabase(copy, (database) => database.exec(change));
        return [change, "done"];
      } catch (error) {
        return [change, (error as Error).message];
      }
    }),
  );
}

describe("the database", () => {
  it("is sound, and every reference in it leads to a row", async () => {
    const found = await inDatabase((database) => [
      database.all("PRAGMA integrity_check"),
      database.all("PRAGMA foreign_key_check"),
      database.all("PRAGMA quick_check"),
    ]);
    expect(found).toEqual([[{ integrity_check: "ok" }], [], [{ quick_check: "ok" }]]);
  });

  it("is one file: neither a lock nor a journal stays beside it", async () => {
    const folder = emptyFolder();
    await exportDataset(sqlite, join(folder, "new"));
    expect(Object.keys(contents(folder))).toEqual(["new", "new/vitako-dataset.sqlite"]);
  });

  it.skipIf(process.platform !== "linux")("is closed, also after an error", async () => {
    const folder = emptyFolder();
    const isInFolder = (descriptor: string): boolean => {
      try {
        return readlinkSync(`/proc/self/fd/${descriptor}`).startsWith(folder);
      } catch {
        /* It was the one by which the list was read. */
        return false;
      }
    };
    await exportDataset(sqlite, join(folder, "good"));
    await exportDataset(sqlite, join(folder, "bad"), { dataset: { ...shipped(), topics: [] } }).catch(() => undefined);
    expect(readdirSync("/proc/self/fd").filter(isInFolder)).toEqual([]);
  });

  it("has strict tables, and the foreign keys of the model", async () => {
    const { strict, keys } = await inDatabase((database) => ({
      strict: database.all("SELECT name FROM pragma_table_list WHERE strict = 1 AND name <> 'release' ORDER BY name"),
      keys: tablesOf().map(({ name }) =>
        database
          .all(
            'SELECT group_concat("from") AS "from", "table", group_concat("to") AS "to" FROM (SELECT * FROM pragma_foreign_key_list(?) ORDER BY id DESC, seq) GROUP BY id ORDER BY id DESC',
            name,
          )
          .map((row) => Object.values(row)),
      ),
    }));
    expect(strict.map(({ name }) => name)).toEqual(
      tablesOf()
        .map(({ name }) => name)
        .sort(),
    );
    expect(keys).toEqual(
      tablesOf().map((table) =>
        foreignKeysOf(table).map(({ columns, table: target, refersTo }) => [columns.join(), target, refersTo.join()]),
      ),
    );
  });

  it("refuses what the model refuses", async () => {
    const refusals = {
      "UPDATE quotes SET event_relation = 'said-near'": "CHECK constraint failed: event_relation",
      "UPDATE quotes SET language = 'en'": "CHECK constraint failed: language",
      "UPDATE source_marks SET start = 'early'": "cannot store TEXT value in INTEGER column",
      "UPDATE source_marks SET start = -1": "CHECK constraint failed: start",
      "UPDATE article_derived_from SET shared_eight_grams = 1.5": "CHECK constraint failed: shared_eight_grams",
      "UPDATE articles SET title = printf('%201c', 'x')": 'CHECK constraint failed: length("title") <= 200',
      "UPDATE events SET date_earliest = '2021-02-30'": "CHECK constraint failed: date",
      "UPDATE quotes SET gist_de = NULL": "NOT NULL constraint failed: quotes.gist_de",
      "UPDATE quotes SET speaker = 'nobody'": "FOREIGN KEY constraint failed",
      "UPDATE errata SET record = 'nothing'": "FOREIGN KEY constraint failed",
      "DELETE FROM people": "FOREIGN KEY constraint failed",
      "INSERT INTO quotes SELECT * FROM quotes": "UNIQUE constraint failed: quotes.id",
      "UPDATE event_decisions SET position = 0": "UNIQUE constraint failed: event_decisions.event_id",
      "UPDATE articles SET published_edtf = NULL WHERE published_note IS NOT NULL":
        "CHECK constraint failed: published_",
      "UPDATE articles SET published_basis = NULL WHERE published_edtf IS NOT NULL":
        'CHECK constraint failed: ("published_edtf" IS NULL) = ("published_basis" IS NULL)',
      "UPDATE quote_attestations SET cue_mood = 'indicative' WHERE cue_text IS NULL":
        "CHECK constraint failed: cue_mood",
    };
    const found = await answers(Object.keys(refusals));
    const others = Object.entries(refusals).filter(([change, reason]) => !found[change]!.includes(reason));
    expect(others.map(([change]) => [change, found[change]])).toEqual([]);
  });

  it("takes what the model takes, in any order within a transaction", async () => {
    const changes = [
      "UPDATE quotes SET event_relation = 'unknown', note = NULL, speaker = 'dieter-rehfeld'",
      "UPDATE events SET date_earliest = '2020-02-29'",
      "UPDATE articles SET published_edtf = NULL, published_earliest = NULL, published_latest = NULL, published_verbatim = NULL, published_basis = NULL, published_note = NULL",
      "BEGIN; UPDATE quotes SET speaker = 'somebody'; INSERT INTO people VALUES ('somebody', 'A', 'B'); COMMIT",
    ];
    expect(await answers(changes)).toEqual(Object.fromEntries(changes.map((change) => [change, "done"])));
  });

  it("says in its schema what every column means", async () => {
    const text = await inDatabase((database) =>
      database
        .all("SELECT sql FROM sqlite_schema")
        .map(({ sql }) => String(sql))
        .join("\n"),
    );
    const lines = tablesOf().flatMap(({ columns, description }) => [
      description,
      ...columns.map((column) => column.description),
    ]);
    expect(lines.flatMap((line) => line.split("\n")).filter((line) => !text.includes(`-- ${line}`))).toEqual([]);
  });

  it("has an index for every foreign key", async () => {
    const indexed = await inDatabase(
      (database) =>
        new Set(
          tablesOf().flatMap(({ name }) =>
            database
              .all("SELECT name FROM pragma_index_list(?)", name)
              .map((index) =>
                [
                  name,
                  ...database
                    .all("SELECT name FROM pragma_index_info(?)", index.name as string)
                    .map((column) => column.name),
                ].join(),
              ),
          ),
        ),
    );
    const wanted = tablesOf().flatMap((table) =>
      foreignKeysOf(table).map(({ columns }) => [table.name, ...columns].join()),
    );
    expect(wanted.filter((key) => ![...indexed].some((index) => `${index},`.startsWith(`${key},`)))).toEqual([]);
  });

  it("names the release that it is made from", async () => {
    const { name, version, license } = (await import("../../package.json", { with: { type: "json" } })).default;
    expect(await inDatabase((database) => database.all("SELECT * FROM release"))).toEqual([{ name, version, license }]);
  });
});

describe("the views", () => {
  it("tell who said what at which assembly, by which source, for every article that prints a quote", async () => {
    const rows = await inDatabase((database) =>
      database.all(
        "SELECT assembly, event, speaker_name, quote, article, printed, publisher_name, manner FROM statements ORDER BY quote, article",
      ),
    );
    const { articles, organizations } = readData();
    const expected = quotes.flatMap((quote) =>
      quote.attestations.map(({ article, segments, manner }) => {
        const event = quote.event === null ? undefined : findEvent(quote.event);
        const { publisher } = articles.find(({ id }) => id === article)!;
        return {
          assembly: event?.partOf ?? event?.id ?? null,
          event: quote.event,
          speaker_name: personName(findPerson(quote.speaker)!),
          quote: quote.id,
          article,
          printed: segments.map(({ text }) => text).join(" "),
          publisher_name: organizations.find(({ id }) => id === publisher)!.name,
          manner,
        };
      }),
    );
    expect(rows).toEqual(expected);
  });

  it("find the same quotes for an assembly as the library", async () => {
    const assemblies = readData().events.filter(({ partOf }) => partOf === null);
    const found = await inDatabase((database) =>
      assemblies.map(({ id }) =>
        database
          .all("SELECT quote FROM quote_overview WHERE assembly = ? ORDER BY quote", id)
          .map(({ quote }) => quote),
      ),
    );
    expect(found).toEqual(
      assemblies.map(({ id }) =>
        quotesAt(getEvent(id as never))
          .map((quote) => quote.id)
          .sort(),
      ),
    );
    expect(found.flat().length).toBeGreaterThan(10);
  });

  it("count the articles of every quote, also of quotes without an event", async () => {
    const rows = await inDatabase((database) =>
      database.all("SELECT quote, articles FROM quote_overview ORDER BY quote"),
    );
    expect(rows).toEqual(quotes.map(({ id, attestations }) => ({ quote: id, articles: attestations.length })));
    const [first, ...others] = quotes;
    const dataset: Dataset = { ...shipped(), quotes: [{ ...first!, event: null }, ...others] };
    const folder = emptyFolder();
    await exportDataset(sqlite, folder, { dataset });
    const without = withDatabase(join(folder, "vitako-dataset.sqlite"), (database) =>
      database.all("SELECT quote, event, assembly FROM quote_overview WHERE event IS NULL"),
    );
    expect(without).toEqual([{ quote: first!.id, event: null, assembly: null }]);
  });

  it("tell what was decided, with its contradiction", async () => {
    const rows = await inDatabase((database) =>
      database.all("SELECT event, decision, conflicts_with FROM statements_of_decisions ORDER BY decision"),
    );
    const decisions = readData().events.flatMap(({ id: event, decisions }) =>
      decisions.map(({ id, conflictsWith }) => ({ event, decision: id, conflicts_with: conflictsWith })),
    );
    expect(rows).toEqual(decisions.sort((a, b) => (a.decision < b.decision ? -1 : 1)));
  });

  it("work, every one of them", async () => {
    const empty = await inDatabase((database) =>
      database
        .all("SELECT name FROM sqlite_schema WHERE type = 'view'")
        .filter(({ name }) => database.all(`SELECT * FROM "${String(name)}"`).length === 0),
    );
    expect(empty).toEqual([]);
  });
});

describe("the full-text index", () => {
  const matching = (words: string) =>
    inDatabase((database) =>
      database
        .all("SELECT quote FROM quote_search WHERE quote_search MATCH ? ORDER BY quote", words)
        .map(({ quote }) => quote),
    );

  it("holds every quote once", async () => {
    const found = await inDatabase((database) =>
      database.all("SELECT quote, text, gist_de, gist_en FROM quote_search ORDER BY quote"),
    );
    expect(found).toEqual(
      quotes.map(({ id, text, gist }) => ({ quote: id, text, gist_de: gist.de, gist_en: gist.en })),
    );
  });

  it("finds words in any spelling of the umlauts, in any case", async () => {
    const expected = quotes.filter(({ text, gist }) => /\bsouverän\b/i.test(`${text} ${gist.de}`)).map(({ id }) => id);
    expect(expected).not.toEqual([]);
    expect(await matching("souverän")).toEqual(expected);
    expect(await matching("SOUVERAN")).toEqual(expected);
  });

  it("finds the quotes of a speaker by name", async () => {
    const expected = quotes.filter(({ speaker }) => speaker === "hans-henning-luehr").map(({ id }) => id);
    expect(await matching("speaker_name: luhr")).toEqual(expected);
  });
});

describe("a dataset that does not hold together", () => {
  it("is refused for a single reference", async () => {
    const [first, ...others] = shipped().quotes;
    const dataset: Dataset = { ...shipped(), quotes: [{ ...first!, speaker: "nobody" }, ...others] };
    await expect(exportDataset(sqlite, join(emptyFolder(), "out"), { dataset })).rejects.toThrow(
      "The dataset has references to records that it does not hold: from quotes to people.",
    );
  });

  it("is refused with the references that lead nowhere, and nothing is written", async () => {
    const folder = emptyFolder();
    const dataset: Dataset = { ...shipped(), topics: [] };
    await expect(exportDataset(sqlite, join(folder, "out"), { dataset })).rejects.toThrow(
      "references to records that it does not hold: from article_topics to topics, from event_topics to topics, from quote_topics to topics",
    );
    expect(contents(folder)).toEqual({});
  });

  it("is refused with what the tables do not take", async () => {
    const folder = emptyFolder();
    const quotes = shipped().quotes.map((quote) => ({ ...quote, language: "en" as never }));
    await expect(exportDataset(sqlite, join(folder, "out"), { dataset: { ...shipped(), quotes } })).rejects.toThrow(
      /^The dataset does not fit into the tables: .*language/,
    );
    expect(contents(folder)).toEqual({});
  });
});
