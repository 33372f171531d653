/* Looks up, builds indexes and joins in a synthetic dataset of so many quotes, and prints the medians in seconds. */
import sqlite from "node-sqlite3-wasm";
import type { Person, Quote, Topic } from "../../src/generated/types.js";
import { byId, quotesAbout, quotesAt, quotesBy } from "../../src/query/index.js";
import { type Measure, medians, stopwatch } from "../medians.js";
import { synthetic } from "../synthetic.js";
import { Random } from "../synthetic/random.js";

const count = Number(process.argv[2]);
const { quotes, events, people, topics } = synthetic(count);
const random = new Random(1);

const drawn = <T>(records: readonly T[], times: number): readonly T[] =>
  Array.from({ length: times }, () => random.pick(records));
const ids = drawn(quotes, 2 ** 16).map(({ id }) => id);
const speakers = drawn(quotes, 2 ** 16).map(({ speaker }) => speaker);

/** One of many: the time of a look-up, of `work` that does `times` of them. */
function one(work: () => unknown, times: number): Measure {
  const time = stopwatch(work);
  return () => time() / times;
}

function mapById<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const record of records) map.set(record.id, record);
  return map;
}

function mapBySpeaker(): ReadonlyMap<string, readonly Quote[]> {
  const map = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const group = map.get(quote.speaker);
    if (group) group.push(quote);
    else map.set(quote.speaker, [quote]);
  }
  return map;
}

const parents = (topics: readonly Topic[]) => new Map(topics.map(({ id, broader }) => [id, broader]));

function mapByTopic(): ReadonlyMap<string, readonly Quote[]> {
  const map = new Map<string, Quote[]>();
  const broader = parents(topics);
  for (const quote of quotes) {
    for (const own of quote.topics) {
      for (let topic: string | null = own; topic !== null; topic = broader.get(topic) ?? null) {
        const group = map.get(topic);
        if (!group) map.set(topic, [quote]);
        else if (group.at(-1) !== quote) group.push(quote);
      }
    }
  }
  return map;
}

function mapByEvent(): ReadonlyMap<string, readonly Quote[]> {
  const map = new Map<string, Quote[]>();
  const partOf = new Map(events.map(({ id, partOf }) => [id, partOf]));
  for (const quote of quotes) {
    for (let event = quote.event; event !== null; event = partOf.get(event) ?? null) {
      const group = map.get(event);
      if (group) group.push(quote);
      else map.set(event, [quote]);
    }
  }
  return map;
}

/* Every measure has a loop of its own, so that no look-up is called through the same place as another. */
async function lookUps() {
  const [record, group] = [mapById(quotes), mapBySpeaker()];
  return medians(
    {
      byId: one(() => {
        let found = 0;
        for (const id of ids) if (byId(quotes, id) !== undefined) found += 1;
        return found;
      }, ids.length),
      mapById: one(() => {
        let found = 0;
        for (const id of ids) if (record.get(id) !== undefined) found += 1;
        return found;
      }, ids.length),
      quotesBy: one(() => {
        let found = 0;
        for (const speaker of speakers) found += quotesBy(quotes, speaker).length;
        return found;
      }, speakers.length),
      mapBySpeaker: one(() => {
        let found = 0;
        for (const speaker of speakers) found += group.get(speaker)!.length;
        return found;
      }, speakers.length),
    },
    { rounds: 15 },
  );
}

async function otherWays() {
  const database = new sqlite.Database(":memory:");
  database.exec("CREATE TABLE quotes (id TEXT PRIMARY KEY, speaker TEXT, text TEXT) STRICT");
  database.exec("BEGIN");
  const insert = database.prepare("INSERT INTO quotes VALUES (?, ?, ?)");
  for (const { id, speaker, text } of quotes) insert.run([id, speaker, text]);
  database.exec("COMMIT");
  database.exec("CREATE INDEX speaker ON quotes (speaker)");
  const [byKey, bySpeaker] = [
    database.prepare("SELECT * FROM quotes WHERE id = ?"),
    database.prepare("SELECT * FROM quotes WHERE speaker = ?"),
  ];
  const [asked, scanned] = [1000, 8];
  const measured = await medians(
    {
      sqliteById: one(() => ids.slice(0, asked).map((id) => byKey.get([id])), asked),
      sqliteBySpeaker: one(() => speakers.slice(0, asked).map((speaker) => bySpeaker.all([speaker])), asked),
      filterById: one(() => ids.slice(0, scanned).map((id) => quotes.filter((quote) => quote.id === id)), scanned),
      filterBySpeaker: one(
        () => speakers.slice(0, scanned).map((speaker) => quotes.filter((quote) => quote.speaker === speaker)),
        scanned,
      ),
    },
    { rounds: 5 },
  );
  for (const statement of [insert, byKey, bySpeaker]) statement.finalize();
  database.close();
  return measured;
}

/** The seconds of a function that can run only once with the same array. */
function once(work: () => unknown): number {
  globalThis.gc!();
  const start = performance.now();
  const kept = work();
  const seconds = (performance.now() - start) / 1000;
  return kept === undefined ? Number.NaN : seconds;
}

async function indexes() {
  const [{ id, speaker, topics: about }] = quotes as [Quote, ...Quote[]];
  const topic = about[0] ?? topics[0]!.id;
  /* A copy, as the index of the array itself exists. */
  const fresh = (work: (quotes: readonly Quote[]) => unknown) => () => {
    const copy = [...quotes];
    return once(() => work(copy));
  };
  return medians(
    {
      byId: fresh((copy) => byId(copy, id)),
      mapById: fresh((copy) => mapById(copy)),
      quotesBy: fresh((copy) => quotesBy(copy, speaker)),
      mapBySpeaker: fresh(mapBySpeaker),
      quotesAbout: fresh((copy) => quotesAbout(copy, topics, topic)),
      mapByTopic: fresh(mapByTopic),
    },
    { rounds: 5 },
  );
}

async function joins() {
  const [at, person] = [mapByEvent(), mapById<Person>(people)];
  const asked = drawn(events, 1000).map(({ id }) => id);
  return medians(
    {
      helpers: one(() => {
        let pairs = 0;
        for (const event of asked) {
          pairs += quotesAt(quotes, events, event).map((quote) => ({
            quote,
            speaker: byId(people, quote.speaker),
          })).length;
        }
        return pairs;
      }, asked.length),
      byHand: one(() => {
        let pairs = 0;
        for (const event of asked) {
          pairs += (at.get(event) ?? []).map((quote) => ({ quote, speaker: person.get(quote.speaker) })).length;
        }
        return pairs;
      }, asked.length),
    },
    { rounds: 15 },
  );
}

const results = {
  lookUps: await lookUps(),
  otherWays: await otherWays(),
  indexes: await indexes(),
  joins: await joins(),
};
console.log(JSON.stringify(results));

export type Results = typeof results;
