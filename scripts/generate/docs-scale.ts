import { shown } from "../../bench/quantity.js";
import { homesOf } from "../../src/sql/names.js";
import { lastScale } from "../scale/record.js";
import type { Scale, Values } from "../scale/measure.js";
import { table } from "./docs-table.js";

const TARGET = 100_000_000;

/* Vocabularies grow with the square root of the quotes, all else with the quotes, see bench/synthetic.ts. */
const vocabularies = ["organizations", "topics"];

/* Spark's spark.sql.autoBroadcastJoinThreshold as it comes. */
const BROADCAST = 10_485_760;

/** A row of Spark in a shuffle: a bit set of 8 bytes, and for each text 8 bytes for its place and the text in words of 8. */
const rowBytes = (...texts: readonly number[]): number =>
  8 + texts.reduce((sum, length) => sum + 8 + Math.ceil(length / 8) * 8, 0);

const count = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });
const bytes = (value: number): string => shown({ value, unit: "B" });
const seconds = (value: number): string => shown({ value, unit: "s" });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const recordOf = ({ tables }: Scale, name: string): Values => tables.find((each) => each.name === name)!.record;

const quotesIn = (scale: Scale): number => recordOf(scale, "quotes").count;

/** How many times as many rows a table has at the scale that is asked for. */
function growth(scale: Scale, table: string): number {
  const factor = TARGET / quotesIn(scale);
  return vocabularies.some((name) => table.startsWith(name.slice(0, -1))) ? Math.sqrt(factor) : factor;
}

/** What the tables weigh: those with more than a hundredth of the bytes, and the others together. */
function sizeTable(scale: Scale): string {
  const all = sum(scale.tables.map((each) => each.bytes));
  const large = scale.tables.filter((each) => each.bytes > all / 100);
  const small = scale.tables.filter((each) => !large.includes(each));
  const quotes = quotesIn(scale);
  const row = (name: string, group: Scale["tables"]) => {
    const [size, keys] = [sum(group.map((each) => each.bytes)), sum(group.map((each) => each.readBytes))];
    return [
      name,
      count.format(sum(group.map((each) => each.record.count))),
      bytes(size),
      bytes(keys),
      (size / quotes).toFixed(1),
    ];
  };
  return table(
    ["table", "rows", "Parquet", "of it read by the queries", "bytes per quote"],
    [...large.map((each) => row(`\`${each.name}\``, [each])), row("all others", small), row("all", scale.tables)],
  );
}

function queryTable(scale: Scale): string {
  const { queries, engine, machine } = scale;
  const total = (key: "rows" | "seconds" | "processor") => sum(queries.map((each) => each[key]));
  const rows = [
    ...queries,
    { rule: "all", rows: total("rows"), seconds: total("seconds"), processor: total("processor") },
  ];
  return `${table(
    ["rule", "violations", "time", "time of the processors"],
    rows.map(({ rule, rows: found, seconds: taken, processor }) => [rule, found, seconds(taken), seconds(processor)]),
  )}\n\n${engine}, one run, on ${machine}. Where the time is longer than that of the processors, the machine was busy with other things.`;
}

interface Join {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly isBroadcast: boolean;
  /** The bytes that are moved in a shuffle: both sides, unless the ids are few enough to be broadcast. */
  readonly shuffled: number;
}

const shuffledBy = (list: readonly Join[]): number => sum(list.map(({ shuffled }) => shuffled));

/** Every reference at the scale that is asked for, as an anti-join of the rows that refer with the ids that exist. */
function joins(scale: Scale): Join[] {
  return scale.references.map(({ table: from, column, type, count: values, length }) => {
    const left = values * growth(scale, from) * rowBytes(recordOf(scale, from).length, length);
    const homes = homesOf(type).map(({ name }) => [name, recordOf(scale, name)] as const);
    const right = sum(homes.map(([name, ids]) => ids.count * growth(scale, name) * rowBytes(ids.length)));
    const isBroadcast = right <= BROADCAST;
    return {
      what: `\`${from}.${column}\` → ${homes.length > 1 ? "all ids" : `\`${homes[0]![0]}\``}`,
      left,
      right,
      isBroadcast,
      shuffled: isBroadcast ? 0 : left + right,
    };
  });
}

function joinTable(scale: Scale): string {
  const all = joins(scale);
  const total = shuffledBy(all);
  const large = all
    .filter((join) => join.left + join.right > total / 100)
    .sort((a, b) => b.left + b.right - a.left - a.right);
  const rest = shuffledBy(all.filter((join) => !large.includes(join)));
  return table(
    ["anti-join", "rows that refer", "ids that exist", "kind", "shuffled"],
    [
      ...large.map((join) => [
        join.what,
        bytes(join.left),
        bytes(join.right),
        join.isBroadcast ? "broadcast" : "shuffle",
        bytes(join.shuffled),
      ]),
      ["all others", "", "", "", bytes(rest)],
      ["all", "", "", "", bytes(total)],
    ],
  );
}

const MACHINES = 10;
const SCAN = 200e6;
const NETWORK = 1e9;

/** The steps from what was measured to a cost at the scale that is asked for. */
function cost(scale: Scale): string {
  const factor = TARGET / quotesIn(scale);
  const size = sum(scale.tables.map((each) => each.bytes));
  const keys = sum(scale.tables.map((each) => each.readBytes));
  const taken = sum(scale.queries.map((each) => each.processor));
  const moved = shuffledBy(joins(scale));
  return [
    `1. Growth: ${count.format(TARGET)} / ${count.format(quotesIn(scale))} quotes = ${count.format(factor)}.`,
    `2. All tables: ${bytes(size)} × ${count.format(factor)} = ${bytes(size * factor)}. At 128 MB a file that is ${count.format(Math.ceil((size * factor) / 128e6))} files.`,
    `3. What the queries read of them, if each column is read once: ${bytes(keys)} × ${count.format(factor)} = ${bytes(keys * factor)}.`,
    `4. Reading it once on ${MACHINES} machines that each decode ${bytes(SCAN)} of Parquet per second: ${bytes(keys * factor)} / ${MACHINES} / ${bytes(SCAN)}/s = ${seconds((keys * factor) / MACHINES / SCAN)}.`,
    `5. Moving the anti-joins of R1 and R2 at ${bytes(NETWORK)}/s for each machine: ${bytes(moved)} / ${MACHINES} / ${bytes(NETWORK)}/s = ${seconds(moved / MACHINES / NETWORK)}, written and read on disks of the same speed three times that.`,
    `6. One machine as above with nothing else to do, if time grows with the rows: ${seconds(taken)} of one processor × ${count.format(factor)} = ${count.format((taken * factor) / 60)} minutes of one processor, as long as there is room on disk for what does not fit into memory.`,
  ].join("\n");
}

const sections: Readonly<Record<string, (scale: Scale) => string>> = {
  size: sizeTable,
  queries: queryTable,
  joins: joinTable,
  cost,
};

/** A part of what was measured at scale, or computed from it. */
export function scaleSection(name: string): string {
  const section = sections[name];
  if (!section)
    throw new Error(`There is no section "${name}" on scale. There are ${Object.keys(sections).join(", ")}.`);
  return section(lastScale());
}
