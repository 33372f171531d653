import { describe, expect, it } from "vitest";
import { CodePoints } from "../../src/text/code-points.js";
import { quotedStretches } from "../../src/text/marks.js";

/** The quoted stretches of a text as words, with their depth. */
const quoted = (text: string) => {
  const points = new CodePoints(text);
  return quotedStretches(text).map(({ start, end, depth }) => `${depth} ${points.slice(start, end)}`);
};

describe("quotedStretches", () => {
  it.each([
    ["German marks", "Er rief „halt“ und ging.", ["0 halt"]],
    ["English marks", "Er rief “halt” und ging.", ["0 halt"]],
    ["German marks closed by an English one", "Er rief „halt” und ging.", ["0 halt"]],
    ["guillemets pointing inwards", "Er rief »halt« und ging.", ["0 halt"]],
    ["guillemets pointing outwards", "Er rief «halt» und ging.", ["0 halt"]],
    ["straight marks", 'Er rief "halt" und "los".', ["0 halt", "0 los"]],
    [
      "single marks inside double ones",
      "„Das heißt ‚jetzt‘ und nicht später“",
      ["0 Das heißt ‚jetzt‘ und nicht später", "1 jetzt"],
    ],
    [
      "marks of the same kind inside each other",
      "„Wir gehen zum „Fest“ am Abend“",
      ["0 Wir gehen zum „Fest“ am Abend", "1 Fest"],
    ],
    ["one mark that opens and closes in turn", "“eins“ und “zwei“.", ["0 eins", "0 zwei"]],
    ["low marks on both sides", "„eins„ und „zwei„.", ["0 eins", "0 zwei"]],
    ["marks the wrong way round", "Er rief “halt„ und ging.", ["0 halt"]],
    ["an apostrophe between letters", "‚So geht’s nicht‘", ["0 So geht’s nicht"]],
    ["characters beyond the Basic Multilingual Plane", "😀 „ja“", ["0 ja"]],
    ["no marks at all", "Nichts.", []],
  ])("finds %s", (_what, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it("keeps a stretch that is never closed, up to the end of the text, with no closing mark", () => {
    expect(quotedStretches("Er rief „halt")).toEqual([{ start: 9, end: 13, depth: 0, style: ["„", ""] }]);
  });
});
