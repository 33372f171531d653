import type { ApproximateDate } from "../generated/types.js";
import { dateBounds } from "../text/date-bounds.js";
import type { Context } from "./context.js";
import { type Finding, type Place, type Rule, shown } from "./rule.js";

const DATES = new Set(["ApproximateDate"]);

function eachDate(
  context: Context,
  check: (date: ApproximateDate, place: () => Place) => Omit<Finding, "at"> | undefined,
): Finding[] {
  const findings: Finding[] = [];
  context.visit(DATES, (date: ApproximateDate, _type, place) => {
    const finding = check(date, place);
    if (finding) findings.push({ at: place(), ...finding });
  });
  return findings;
}

/** The period between two bounds, as it is shown in a report. */
const period = (date: { earliest: string | null; latest: string | null }): string =>
  `${date.earliest ?? "open"} to ${date.latest ?? "open"}`;

const isAfter = (day: string | null | undefined, other: string | null | undefined): boolean =>
  typeof day === "string" && typeof other === "string" && day > other;

export const T1: Rule = {
  id: "T1",
  scope: "record",
  title: "`earliest` is not after `latest`, and EDTF parses and agrees with both.",
  why: "The bounds are stored so that nobody has to compute them; they must say the same as the EDTF.",
  check: (context) =>
    eachDate(context, (date) => {
      const bounds = dateBounds(date.edtf);
      if (!bounds) {
        return { found: shown(date.edtf), expected: "days that the calendar has", next: "Correct the date." };
      }
      if (isAfter(bounds.earliest, bounds.latest)) {
        return {
          found: `${shown(date.edtf)}, which ends before it begins`,
          expected: "an end that is not before the beginning",
          next: "Correct the date.",
        };
      }
      if (bounds.earliest === date.earliest && bounds.latest === date.latest) return undefined;
      return {
        found: `${period(date)} beside ${shown(date.edtf)}`,
        expected: `${period(bounds)}, as the EDTF says`,
        next: "Correct the bounds or the EDTF.",
      };
    }),
};

export const T2: Rule = {
  id: "T2",
  scope: "dataset",
  title: "An event ends no later than the latest possible publication of an article that reports it as past.",
  why: "Nobody reports what has not happened yet.",
  *check(context) {
    for (const [index, event] of context.dataset.events.entries()) {
      for (const { article } of event.coverage) {
        const published = context.find("articles", article)?.published;
        if (!published || !isAfter(event.date.latest, published.latest)) continue;
        yield {
          at: context.place("events", index, "date", "latest"),
          found: `${shown(event.date.latest)}, while ${shown(article)} was published by ${published.latest}`,
          expected: `a day not after ${published.latest}`,
          next: "Narrow the date of the event, or correct the date of the article.",
        };
      }
    }
  },
};

export const T3: Rule = {
  id: "T3",
  scope: "dataset",
  title: "A capture is not made before its article is published.",
  why: "A text cannot be taken from a page that does not exist yet.",
  *check(context) {
    for (const [index, { article, capture }] of context.dataset.sources.entries()) {
      const published = context.find("articles", article)?.published;
      const tooEarly = published && isAfter(published.earliest, capture.latest);
      const reversed = isAfter(capture.earliest, capture.latest);
      const late = published && capture.earliest !== null && isAfter(published.earliest, capture.earliest);
      if (!tooEarly && !reversed && !late) continue;
      yield {
        at: context.place("sources", index, "capture"),
        found: `a capture from ${period(capture)}${published ? ` of an article published from ${period(published)}` : ""}`,
        expected: "a capture made on or after the day of publication",
        next: "Correct the capture or the publication.",
      };
    }
  },
};

export const T4: Rule = {
  id: "T4",
  scope: "dataset",
  title: "The parts of an event lie inside it.",
  why: "A speech at an assembly was given while the assembly met.",
  *check(context) {
    for (const [index, part] of context.dataset.events.entries()) {
      const whole = context.find("events", part.partOf);
      if (!whole || whole === part) continue;
      const early = isAfter(whole.date.earliest, part.date.earliest);
      const late = isAfter(part.date.latest, whole.date.latest);
      if (!early && !late) continue;
      yield {
        at: context.place("events", index, "date"),
        found: `${period(part.date)}, while ${shown(whole.id)} lasts ${period(whole.date)}`,
        expected: "a date inside that of the event it is part of",
        next: "Correct one of the two dates.",
      };
    }
  },
};

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** The first and the last day of the period that the words of an id claim, or `undefined`. */
function claimOf(id: string): { earliest: string; latest: string } | undefined {
  if (!/(?:19|20)\d\d/.test(id)) return undefined;
  const words = id.split("-");
  const at = words.findIndex((word) => /^(?:19|20)\d\d$/.test(word));
  const named = words.find((word) => MONTHS.includes(word));
  const numbered = /^(?:0[1-9]|1[0-2])$/.test(words[at + 1] ?? "") ? words[at + 1] : undefined;
  const year = words[at];
  if (year === undefined) return undefined;
  const month = named ? String(MONTHS.indexOf(named) + 1).padStart(2, "0") : numbered;
  return dateBounds(month ? `${year}-${month}` : year) as { earliest: string; latest: string };
}

type Bounds = Pick<ApproximateDate, "earliest" | "latest"> | null | undefined;

/** What an id claims beyond the date of its record. */
function overclaim(id: string, date: Bounds): Omit<Finding, "at"> | undefined {
  const claim = claimOf(id);
  if (!claim) return undefined;
  if (date?.earliest && date.latest && date.earliest >= claim.earliest && date.latest <= claim.latest) return undefined;
  return {
    found: `${shown(id)}, which claims ${period(claim)}`,
    expected: date ? `nothing beyond ${period(date)}` : "no year and no month, because the record has no date",
    next: "Choose an id that claims less.",
  };
}

export const T5: Rule = {
  id: "T5",
  scope: "dataset",
  title: "An id claims no year or month that its date does not guarantee.",
  why: "Ids are read as statements, and they cannot be corrected once they are released.",
  *check(context) {
    const { articles, events, quotes } = context.dataset;
    for (const [index, { id, published }] of articles.entries()) {
      const finding = overclaim(id, published);
      if (finding) yield { at: context.place("articles", index, "id"), ...finding };
    }
    for (const [index, { id, date, decisions }] of events.entries()) {
      const finding = overclaim(id, date);
      if (finding) yield { at: context.place("events", index, "id"), ...finding };
      for (const [nested, decision] of decisions.entries()) {
        const finding = overclaim(decision.id, date);
        if (finding) yield { at: context.place("events", index, "decisions", nested, "id"), ...finding };
      }
    }
    for (const [index, { id, event }] of quotes.entries()) {
      const finding = overclaim(id, context.find("events", event)?.date);
      if (finding) yield { at: context.place("quotes", index, "id"), ...finding };
    }
    for (const name of ["people", "organizations", "topics", "errata"] as const) {
      for (const [index, { id }] of context.dataset[name].entries()) {
        const finding = overclaim(id, null);
        if (finding) yield { at: context.place(name, index, "id"), ...finding };
      }
    }
  },
};

export const T6: Rule = {
  id: "T6",
  scope: "record",
  title: "A date with basis `stated` carries the printed phrase.",
  why: "Stated means that somebody can point to the words.",
  check: (context) =>
    eachDate(context, (date) =>
      date.basis === "stated" && date.verbatim === null
        ? {
            found: "a stated date without its phrase",
            expected: "the phrase that prints the date",
            next: "Enter it as verbatim, or change the basis.",
          }
        : undefined,
    ),
};
