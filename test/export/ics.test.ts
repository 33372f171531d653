import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { readData } from "../../scripts/files.js";
import type { Records } from "../../src/export/format.js";
import { ExportError, formats, ics } from "../../src/export/index.js";
import type { AssemblyEvent } from "../../src/generated/types.js";
import { describeReader, pythonWith } from "../cite/readers.js";
import * as make from "../query/records.js";
import { filled } from "./jsonld-filled.js";

async function calendarOf(records: Records): Promise<string> {
  const files = await ics.files(records);
  expect(files.map(({ name }) => name)).toEqual(["vitako-dataset.ics"]);
  return [...(files[0]!.content as Iterable<string>)].join("");
}

/** What a calendar says of an event. */
interface Entry {
  readonly uid: string;
  readonly first: string;
  /** Exclusive. */
  readonly end: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string | null;
  readonly categories: readonly string[];
}

function entriesOf(calendar: string): Entry[] {
  return new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    if (!event.startDate.isDate || !event.endDate.isDate) throw new Error(`${event.uid} has a time of day.`);
    return {
      uid: event.uid,
      first: event.startDate.toString(),
      end: event.endDate.toString(),
      summary: event.summary,
      description: event.description,
      location: event.location,
      categories: component.getFirstProperty("categories")!.getValues() as string[],
    };
  });
}

const world = (events: readonly AssemblyEvent[]): Records => ({ ...filled(), events });

const onDay = (day: string): Pick<AssemblyEvent, "date"> => ({ date: { ...make.dated(day, day), edtf: day } });

describe("the export as a calendar", () => {
  const data = readData();
  const isExact = ({ date: { edtf } }: AssemblyEvent) => /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/.test(edtf);

  it("can be chosen by its name", () => {
    expect(formats.filter(({ name }) => name === "ics")).toEqual([ics]);
  });

  it("has the events whose days are known exactly, with name, days and place", async () => {
    const entries = entriesOf(await calendarOf(data)).map(({ uid, first, end, summary, location }) => ({
      id: uid.replace("urn:vitako-dataset:", ""),
      first,
      last: new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10),
      summary,
      location,
    }));
    const expected = data.events.filter(isExact).map(({ id, date, name, place }) => ({
      id,
      first: date.earliest,
      last: date.latest,
      summary: name.de,
      location: place?.name ?? null,
    }));
    expect(expected.map(({ id }) => id)).toContain("assembly-2019-bremen");
    expect(entries).toEqual(expected);
  });

  it("names the events that it leaves out, with what is known of their days", async () => {
    const calendar = new ICAL.Component(ICAL.parse(await calendarOf(data)) as unknown[]);
    const description = String(calendar.getFirstPropertyValue("description"));
    const omitted = data.events.filter((event) => !isExact(event));
    expect(omitted.length).toBeGreaterThan(0);
    expect(description.split("\n")[0]).toBe("Not in this calendar, because their days are not known exactly:");
    expect(omitted.filter(({ id, date }) => !description.includes(`${date.edtf} (${id})`))).toEqual([]);
    expect(data.events.filter(isExact).filter(({ id }) => description.includes(id))).toEqual([]);
  });

  it("says nothing of omissions where there are none", async () => {
    const calendar = await calendarOf(world([make.event("congress", onDay("2020-02-29"))]));
    expect(new ICAL.Component(ICAL.parse(calendar) as unknown[]).getFirstPropertyValue("description")).toBeNull();
  });

  it("tells in words what a calendar has no property for", async () => {
    const [entry] = entriesOf(await calendarOf(data));
    expect(entry!.description.split("\n")).toEqual([
      "General assembly 2019 in Bremen",
      "Organised by Vitako",
      "Hosted by Dataport",
      "In person",
      "Took part:",
      "- Kay Ruge, speaker",
      "- Johann Bizer, host",
      "Reported by:",
      ...data.articles
        .filter(({ id }) => data.events[0]!.coverage.some(({ article }) => article === id))
        .map(({ title, publisher, url }) => {
          const { name, shortName } = data.organizations.find(({ id }) => id === publisher)!;
          return `- „${title.replace("„", "‚").replace("“", "‘")}“, ${shortName ?? name}, ${url}`;
        }),
    ]);
    expect(entry!.categories).toEqual([
      "General assembly",
      ...data.events[0]!.topics.map((id) => data.topics.find((topic) => topic.id === id)!.label.en),
    ]);
  });

  it("says in words what the closed lists of an event say", async () => {
    const event = (kind: AssemblyEvent["kind"], value: AssemblyEvent["format"]["value"]) =>
      make.event(kind, {
        ...onDay("2020-03-01"),
        kind,
        format: { value, basis: "stated", note: null },
        participants: [
          make.participation("ada", "guest-speaker"),
          make.participation("bo", "speaker"),
          make.participation("cem", "host"),
          make.participation("dora", "panelist"),
        ],
        decisions: [
          make.decision("budget"),
          { ...make.decision("plan"), modality: "topic-only" },
          { ...make.decision("vision"), modality: "outlined" },
        ],
      });
    const events = [event("general-assembly", "in-person"), event("speech", "online"), event("panel", null)];
    const entries = entriesOf(await calendarOf(world(events)));
    expect(entries.map(({ categories }) => categories)).toEqual([
      ["General assembly"],
      ["Speech"],
      ["Panel discussion"],
    ]);
    const said = (name: string, format: readonly string[]) => [
      name,
      "Organised by club",
      ...format,
      "Took part:",
      "- ada, guest speaker",
      "- bo, speaker",
      "- cem, host",
      "- dora, panelist",
      "Decisions:",
      "- budget: adopted",
      "- plan: on the agenda, no outcome reported",
      "- vision: outlined",
    ];
    expect(entries.map(({ description }) => description.split("\n"))).toEqual([
      said("general-assembly", ["In person"]),
      said("speech", ["Online"]),
      said("panel", []),
    ]);
  });

  it("tells the language of every text", async () => {
    const calendar = new ICAL.Component(ICAL.parse(await calendarOf(data)) as unknown[]);
    const [event] = calendar.getAllSubcomponents("vevent");
    const languages = [calendar, event!].flatMap((component) =>
      component.getAllProperties().map((property) => [property.name, property.getParameter("language")]),
    );
    expect(languages.filter(([, language]) => language !== undefined)).toEqual([
      ["name", "en"],
      ["description", "en"],
      ["summary", "de"],
      ["description", "en"],
      ["location", "de"],
      ["categories", "en"],
    ]);
  });

  it("reports decisions together with how far they went, and the event that one is a part of", async () => {
    const part = make.event("congress", {
      ...onDay("2020-03-01"),
      partOf: "fair",
      decisions: [make.decision("budget"), { ...make.decision("plan"), modality: "topic-only" }],
    });
    const calendar = await calendarOf(world([part]));
    expect(entriesOf(calendar)[0]!.description).toContain(
      "Decisions:\n- budget: adopted\n- plan: on the agenda, no outcome reported",
    );
    expect(calendar).toContain("\r\nRELATED-TO;RELTYPE=PARENT:urn:vitako-dataset:fair\r\n");
  });

  it("ends an event on the day after its last one, over the ends of months and years", async () => {
    const days = ["2019-12-31", "2020-02-28", "2020-02-29", "2021-02-28", "2021-03-27"];
    const calendar = await calendarOf(world(days.map((day) => make.event(`on-${day}`, onDay(day)))));
    expect(entriesOf(calendar).map(({ first, end }) => [first, end])).toEqual([
      ["2019-12-31", "2020-01-01"],
      ["2020-02-28", "2020-02-29"],
      ["2020-02-29", "2020-03-01"],
      ["2021-02-28", "2021-03-01"],
      ["2021-03-27", "2021-03-28"],
    ]);
  });

  const hard = [
    "Komma, Strichpunkt; Doppelpunkt: und \\Rückstrich\\n",
    `„${"Größe, über; alles 🏛️ ".repeat(20).trim()}“`,
    "ä".repeat(200),
    "a".repeat(67),
    "🏛".repeat(40),
  ];

  it.each(hard)(
    "brings back a name with characters that mean something in a calendar, or longer than a line: %s",
    async (name) => {
      const event = make.event("congress", {
        ...onDay("2020-02-29"),
        name: { de: name, en: name },
        place: { name, iso3166: null },
      });
      const [entry] = entriesOf(await calendarOf(world([event])));
      expect(entry).toMatchObject({ summary: name, location: name });
      expect(entry!.description.split("\n")[0]).toBe(name);
    },
  );

  it("has no line of more than 75 octets, ends all with CRLF and cuts no character", async () => {
    const events = hard.map((name, place) =>
      make.event(`event-${place}`, { ...onDay("2020-02-29"), name: { de: name, en: name } }),
    );
    for (const calendar of [await calendarOf(data), await calendarOf(world(events))]) {
      expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      const lines = calendar.split("\r\n");
      expect(lines.pop()).toBe("");
      expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
      expect(lines.filter((line) => /\p{Surrogate}/u.test(line))).toEqual([]);
      expect(lines.some((line) => Buffer.byteLength(line) > 70)).toBe(true);
    }
  });

  it("is the same on every run", async () => {
    expect(await calendarOf(data)).toBe(await calendarOf(structuredClone(data)));
  });

  it("is refused where no event has exact days, because a calendar has to have an entry", () => {
    expect(() => ics.files(world([make.event("congress")]))).toThrow(ExportError);
  });

  describeReader(pythonWith(["icalendar"], "pip install icalendar"), (run) => {
    it("has the same entries there", async () => {
      /* Its versions before 5 take an escaped backslash before an n for the end of a line. */
      const names = hard.filter((name) => !name.includes("\\n"));
      const events = names.map((name, place) =>
        make.event(`event-${place}`, { ...onDay(`2020-02-2${place}`), name: { de: name, en: name } }),
      );
      const calendar = await calendarOf(world(events));
      const program = [
        "import sys, json, icalendar",
        "calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())",
        "print(json.dumps([{",
        "  'uid': str(event['UID']), 'summary': str(event['SUMMARY']), 'description': str(event['DESCRIPTION']),",
        "  'first': event['DTSTART'].dt.isoformat(), 'end': event['DTEND'].dt.isoformat(),",
        "  'stamp': event['DTSTAMP'].dt.isoformat()",
        "} for event in calendar.walk('VEVENT')]))",
      ];
      const expected = entriesOf(calendar).map(({ uid, summary, description, first, end }) => ({
        uid,
        summary,
        description,
        first,
        end,
        stamp: `${end}T00:00:00+00:00`,
      }));
      expect(expected).toHaveLength(names.length);
      expect(JSON.parse(run(["-c", program.join("\n")], calendar))).toEqual(expected);
    });
  });
});
