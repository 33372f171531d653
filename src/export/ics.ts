import { meta } from "../generated/meta.js";
import type { AssemblyEvent } from "../generated/types.js";
import { type Days, exactDays } from "./exact-days.js";
import { ExportError } from "./export-error.js";
import type { Format, Records } from "./format.js";
import { contentLine, escaped } from "./ics/content-line.js";
import { descriptionOf } from "./ics/description.js";
import { type Directory, directoryOf, nameIn } from "./ics/directory.js";
import { iri } from "./jsonld/iri.js";

const END_OF_LINE = "\r\n";

const basic = (day: string): string => day.replaceAll("-", "");

function dayAfter(day: string): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

const kinds = {
  "general-assembly": "General assembly",
  speech: "Speech",
  panel: "Panel discussion",
} as const satisfies Record<AssemblyEvent["kind"], string>;

function entry(event: AssemblyEvent, { first, last }: Days, directory: Directory): string {
  const end = basic(dayAfter(last));
  const categories = [kinds[event.kind], ...event.topics.map((id) => nameIn(directory.topics, id))];
  return [
    `BEGIN:VEVENT${END_OF_LINE}`,
    contentLine("UID", escaped(iri(event.id))),
    /* When an entry was made has to be given; with the end of the event for it, equal data give equal files. */
    contentLine("DTSTAMP", `${end}T000000Z`),
    contentLine("DTSTART;VALUE=DATE", basic(first)),
    /* The end is exclusive. */
    contentLine("DTEND;VALUE=DATE", end),
    contentLine("SUMMARY;LANGUAGE=de", escaped(event.name.de)),
    contentLine("DESCRIPTION;LANGUAGE=en", escaped(descriptionOf(event, directory))),
    event.place ? contentLine("LOCATION;LANGUAGE=de", escaped(event.place.name)) : "",
    contentLine("CATEGORIES;LANGUAGE=en", categories.map(escaped).join(",")),
    event.partOf === null ? "" : contentLine("RELATED-TO;RELTYPE=PARENT", escaped(iri(event.partOf))),
    `STATUS:CONFIRMED${END_OF_LINE}TRANSP:TRANSPARENT${END_OF_LINE}END:VEVENT${END_OF_LINE}`,
  ].join("");
}

function* textOf(records: Records, omitted: readonly AssemblyEvent[]): Generator<string> {
  const directory = directoryOf(records);
  yield `BEGIN:VCALENDAR${END_OF_LINE}VERSION:2.0${END_OF_LINE}`;
  yield contentLine("PRODID", `-//${meta.name}//${meta.name} ${meta.version}//EN`);
  yield contentLine("NAME;LANGUAGE=en", "General assemblies of Vitako");
  if (omitted.length > 0) {
    const names = omitted.map(({ id, name, date }) => `- ${name.en}: ${date.edtf} (${id})`);
    const text = ["Not in this calendar, because their days are not known exactly:", ...names].join("\n");
    yield contentLine("DESCRIPTION;LANGUAGE=en", escaped(text));
  }
  for (const event of records.events) {
    const days = exactDays(event.date);
    if (days) yield entry(event, days, directory);
  }
  yield `END:VCALENDAR${END_OF_LINE}`;
}

/** A calendar (RFC 5545, RFC 7986) of the events whose days are known exactly. */
export const ics: Format = {
  name: "ics",
  description: "a calendar of the events whose days are known exactly",
  drops:
    "Events whose days are not known exactly (the description of the calendar names them), all other collections, and " +
    "of the events what a fact rests on, notes, codes and ids of what they refer to.",
  files(records) {
    const events = [...records.events];
    const omitted = events.filter(({ date }) => !exactDays(date));
    if (omitted.length === events.length) {
      throw new ExportError("There is no event whose days are known exactly, and a calendar without events is none.");
    }
    return [{ name: `${meta.name}.ics`, content: textOf(records, omitted) }];
  },
};
