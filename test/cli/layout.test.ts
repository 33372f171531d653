import fc from "fast-check";
import { stripVTControlCharacters } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { Canvas } from "../../src/cli/layout/canvas.js";
import { dateInWords } from "../../src/cli/layout/date-in-words.js";
import { articles, events, quotes } from "../../src/index.js";
import type { ApproximateDate } from "../../src/index.js";
import { dated } from "../query/records.js";
import { cli, commandNames, examplesOf } from "./cli.js";

const drawn = (columns: number, draw: (canvas: Canvas) => void, colour = false): string => {
  const canvas = new Canvas({ columns, colour });
  draw(canvas);
  return canvas.toString();
};

describe("what commands print", () => {
  const shown = [...events, ...quotes, ...articles].map(({ id }) => ["show", id]);
  let commands: (readonly string[])[];

  beforeAll(async () => {
    const examples = (await Promise.all((await commandNames()).map(examplesOf))).flat();
    /* Citations and queries are texts for other programs, as JSON is: nothing is laid out in them. */
    const isForPrograms = (words: readonly string[]) =>
      words[0] === "cite" || words.some((word) => /^--(?:(?:nd)?json|sql)$/.test(word));
    const drawn = examples.filter(({ runs, words }) => runs && !isForPrograms(words));
    commands = [["--help"], ["quotes"], ...drawn.map(({ words }) => words), ...shown];
    expect(commands.length).toBeGreaterThan(shown.length + 15);
  });

  it.each([80, 100, 120])("fits into %d columns, but for addresses, which stay whole", async (columns) => {
    for (const command of commands) {
      const { out } = await cli(command, { columns });
      const tooLong = out.split("\n").filter((line) => line.length > columns && !line.includes("http"));
      expect({ command, tooLong }).toEqual({ command, tooLong: [] });
    }
  });

  it("has no blank at the end of a line, one newline at the end, and no two empty lines in a row", async () => {
    for (const command of commands.filter(([name]) => name !== "--help")) {
      const { out } = await cli(command);
      expect({ command, odd: out.match(/[ \t]+\n|\n\n\n|\n\n$|^\n/g) }).toEqual({ command, odd: null });
      expect(out.endsWith("\n")).toBe(true);
    }
  });

  it("says the same with colours and without them", async () => {
    for (const command of commands) {
      const coloured = (await cli(command, { colour: true })).out;
      expect(coloured).not.toBe(stripVTControlCharacters(coloured));
      const bare = stripVTControlCharacters(coloured).replace(/ +$/gm, "");
      expect(bare).toBe((await cli(command)).out);
    }
  });

  it("has no colours as JSON", async () => {
    for (const name of ["chronicle", "quotes", "people", "events", "articles", "topics", "about"]) {
      const { out } = await cli([name, "--json"], { colour: true });
      expect(out).toBe(stripVTControlCharacters(out));
    }
  });
});

describe("a table", () => {
  const columns = [
    { title: "id", cell: (row: string[]) => row[0]!, whole: true },
    { title: "words", cell: (row: string[]) => row[1]! },
    { title: "more words", cell: (row: string[]) => row[2]! },
    { title: "n", cell: (row: string[]) => row[0]!.length },
  ];
  const words = fc.array(fc.stringMatching(/^[a-zäß]{1,14}$/), { maxLength: 12 }).map((list) => list.join(" "));
  const rows = fc.array(fc.tuple(fc.stringMatching(/^[a-z-]{1,20}$/), words, words), { minLength: 1, maxLength: 8 });

  it("loses no character and keeps to the width as long as that is possible", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 48, max: 120 }), (list, width) => {
        const text = drawn(width, (canvas) => canvas.table(list, columns));
        const letters = (one: string) => [...one.replace(/\s/g, "")].sort().join("");
        const expected = ["id", "words", "more words", "n", ...list.flatMap((row) => [...row, String(row[0].length)])];
        expect(letters(text)).toBe(letters(expected.join("")));
        expect(text.split("\n").filter((line) => line.length > width)).toEqual([]);
      }),
    );
  });

  it("aligns words to the left, numbers to the right, and continues a cell in its column", () => {
    const list = [
      { id: "first-record", what: "a text that needs two lines", n: 3 },
      { id: "x", what: "  indented text of a tree", n: 12 },
    ];
    const text = drawn(46, (canvas) =>
      canvas.table(list, [
        { title: "id", cell: ({ id }) => id, whole: true },
        { title: "what", cell: ({ what }) => what },
        { title: "n", cell: ({ n }) => n },
      ]),
    );
    expect(text).toBe(`id            what                          n
first-record  a text that needs two lines   3
x               indented text of a tree    12
`);
    const narrow = drawn(34, (canvas) =>
      canvas.table(list, [
        { title: "id", cell: ({ id }) => id, whole: true },
        { title: "what", cell: ({ what }) => what },
        { title: "n", cell: ({ n }) => n },
      ]),
    );
    expect(narrow).toBe(`id            what               n
first-record  a text that        3
              needs two lines
x               indented text   12
                of a tree
`);
  });
});

describe("a table that is too narrow for its words", () => {
  it("breaks them, but not the ids", () => {
    const text = drawn(24, (canvas) =>
      canvas.table(
        [["an-id-to-copy", "Mitgliederversammlung"]],
        [
          { title: "id", cell: ([id]) => id!, whole: true },
          { title: "what", cell: ([, what]) => what! },
        ],
      ),
    );
    expect(text).toBe(`id             what
an-id-to-copy  Mitgliede
               rversamml
               ung
`);
  });
});

describe("fields", () => {
  it("align the values, continue them below each other, and leave out what is unknown", () => {
    const text = drawn(30, (canvas) =>
      canvas.fields(
        [
          ["one", "some words that go on"],
          ["unknown", null],
          ["several", ["first", "second"]],
        ],
        2,
      ),
    );
    expect(text).toBe(`  one      some words that go
           on
  several  first
           second
`);
  });
});

describe("a text at both edges of a line", () => {
  it("takes a second line where one is too short", () => {
    expect(drawn(40, (canvas) => canvas.spread("left words", "right-id"))).toBe(
      `left words${" ".repeat(22)}right-id\n`,
    );
    expect(drawn(20, (canvas) => canvas.spread("left words here", "right-id"))).toBe(
      `left words here\n${" ".repeat(12)}right-id\n`,
    );
  });
});

describe("a date in words", () => {
  const date = (edtf: string, earliest: string | null, latest: string | null): ApproximateDate => ({
    ...dated(earliest, latest),
    edtf,
  });

  it.each([
    ["2021-05-14", "2021-05-14", "2021-05-14", "14 May 2021"],
    ["2019-11-14/2019-11-15", "2019-11-14", "2019-11-15", "14–15 November 2019"],
    ["2019-11-30/2019-12-02", "2019-11-30", "2019-12-02", "30 November – 2 December 2019"],
    ["[2019-11-14..2019-11-15]", "2019-11-14", "2019-11-15", "14 or 15 November 2019"],
    ["[2021-04-21..2021-04-30]", "2021-04-21", "2021-04-30", "between 21 and 30 April 2021"],
    ["[2021-01-01..2021-12-07]", "2021-01-01", "2021-12-07", "between 1 January and 7 December 2021"],
    ["[2020-12-31..2021-01-01]", "2020-12-31", "2021-01-01", "31 December 2020 or 1 January 2021"],
    ["2019-11-20/..", "2019-11-20", null, "20 November 2019 or later"],
    ["../2019-11-20", null, "2019-11-20", "20 November 2019 or earlier"],
    ["2021-04", "2021-04-01", "2021-04-30", "April 2021"],
    ["2021", "2021-01-01", "2021-12-31", "2021"],
    ["../..", null, null, "date unknown"],
  ])("of %s is exact and no more", (edtf, earliest, latest, words) => {
    expect(dateInWords(date(edtf, earliest, latest))).toBe(words);
  });

  it("has short months in tables", () => {
    expect(dateInWords(date("2019-11-14/2019-11-15", "2019-11-14", "2019-11-15"), "short")).toBe("14–15 Nov 2019");
  });
});
