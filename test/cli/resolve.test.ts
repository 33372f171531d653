import { describe, expect, it } from "vitest";
import { catalogue, kinds } from "../../src/cli/catalogue.js";
import { matching, nearest, resolveOne } from "../../src/cli/resolve.js";
import { UsageError } from "../../src/cli/usage-error.js";
import { events, people } from "../../src/index.js";
import { cli } from "./cli.js";

const messageOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error("Nothing was wrong.");
};

describe("a record is found", () => {
  it.each(kinds)("by its id: every %s", (kind) => {
    expect(catalogue[kind].records.filter(({ id }) => resolveOne(id, kind).id !== id)).toEqual([]);
  });

  it("by its name: every person", () => {
    const missed = people.filter(({ id, name }) => resolveOne(`${name.given} ${name.family}`, "person").id !== id);
    expect(missed).toEqual([]);
  });

  it("by its German or English name: every event", () => {
    const missed = events.filter(({ id, name }) =>
      [name.de, name.en].some((typed) => resolveOne(typed, "event").id !== id),
    );
    expect(missed).toEqual([]);
  });

  it.each(["luehr", "Lühr", "luhr", "LÜHR", "Hans-Henning Lühr", "Hans-Hennig Lühr", "lühr hans", " lühr "])(
    "in any spelling: %j is Hans-Henning Lühr",
    (typed) => {
      expect(resolveOne(typed, "person").id).toBe("hans-henning-luehr");
    },
  );

  it("by a family name also where others contain it: a whole name comes before a part", () => {
    expect(resolveOne("lecos", "organization").id).toBe("lecos");
    expect(resolveOne("digital-sovereignty", "topic").id).toBe("digital-sovereignty");
    expect(resolveOne("Digital sovereignty", "topic").id).toBe("digital-sovereignty");
  });
});

describe("of several records", () => {
  const entry = (id: string, ...names: string[]) => ({ record: { id }, names });
  const idsOf = (entries: readonly { readonly record: { readonly id: string } }[]) =>
    entries.map(({ record }) => record.id);
  const entries = [
    entry("a-project", "Phoenix", "Projekt Föhn"),
    entry("phoenix", "A bird"),
    entry("phoenix-2", "Foehn"),
    entry("the-fohn", "Wind"),
  ];

  it("an id comes before a name, so that every record can be named", () => {
    expect(idsOf(matching("phoenix", entries))).toEqual(["phoenix"]);
  });

  it("a whole name comes before a part of one, and equal names are all meant", () => {
    expect(idsOf(matching("Foehn", entries))).toEqual(["phoenix-2"]);
    expect(idsOf(matching("wind", [...entries, entry("other", "WIND")]))).toEqual(["the-fohn", "other"]);
  });

  it("umlauts may be typed as such, as base letters or as ae, oe, ue", () => {
    const people = [entry("x", "Jörg Äußler"), entry("y", "Jorg Aussler-Neu")];
    for (const typed of ["Jörg Äußler", "joerg aeussler", "JORG AUSSLER", "a\u0308ußler jo\u0308rg"]) {
      expect({ typed, found: idsOf(matching(typed, people))[0] }).toEqual({ typed, found: "x" });
    }
    expect(idsOf(matching("joerg", people))).toEqual(["x"]);
  });

  it("all that have every word are meant", () => {
    expect(idsOf(matching("föhn", entries))).toEqual(["a-project", "the-fohn"]);
    expect(idsOf(matching("bird phoe", entries))).toEqual(["phoenix"]);
  });

  it("those that differ the least are suggested, wherever they stand, and none that differs by a third", () => {
    expect(idsOf(nearest("berlm", [entry("berlin"), entry("berlim"), entry("x", "Berlum")]))).toEqual(["berlim", "x"]);
    expect(idsOf(nearest("abcdef", [entry("abcd")]))).toEqual([]);
    expect(idsOf(nearest("abcdefg", [entry("abcde")]))).toEqual(["abcde"]);
  });
});

describe("what was typed", () => {
  it("and can mean several records is answered with all of them", () => {
    const message = messageOf(() => resolveOne("general assembly", "event"));
    const meant = events.filter(({ name }) => name.en.toLowerCase().includes("general assembly"));
    expect(meant.length).toBeGreaterThan(1);
    expect(message).toMatch(`"general assembly" can mean ${meant.length} events.`);
    expect(meant.filter(({ id, name }) => !new RegExp(`^  ${id} +${name.en}$`, "m").test(message))).toEqual([]);
  });

  it("and can mean very many records is answered with some, and how many there are", () => {
    expect(messageOf(() => resolveOne("e", "topic"))).toMatch(/… and \d+ more$/);
  });

  it.each([
    ["dieter-rehfelt", "person", "dieter-rehfeld"],
    ["rehfelt", "person", "dieter-rehfeld"],
    ["Lüer", "person", "hans-henning-luehr"],
    ["assembly-2019-berlin", "event", "assembly-2019-bremen"],
    ["sovereinty", "topic", "digital-sovereignty"],
    ["dataprot", "organization", "dataport"],
  ] as const)("and has a typing error is answered with a suggestion: %s", (typed, kind, id) => {
    expect(messageOf(() => resolveOne(typed, kind))).toMatch(new RegExp(`Did you mean:\\n  ${id} `));
  });

  it("and is of another kind is answered with that kind", () => {
    expect(messageOf(() => resolveOne("vitako", "person"))).toBe(
      'no person is called "vitako". "vitako" is an organization.',
    );
  });

  it("and is like nothing is answered with the command that lists what there is", () => {
    for (const typed of ["xyzzy", "", "  ", "!"]) {
      expect(messageOf(() => resolveOne(typed, "person"))).toMatch(/List them: vitako-dataset people$/);
    }
  });

  it.each(["person", "event", "article", "topic", "quote", "organization"] as const)(
    "and is like nothing is answered with a command that exists: %s",
    async (kind) => {
      const command = messageOf(() => resolveOne("xyzzy", kind)).match(/vitako-dataset (\w+)$/)![1]!;
      expect((await cli([command])).code).toBe(0);
    },
  );
});
