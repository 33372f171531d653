import { errata, events, getOrganization, meta, organizations, quotes, topics } from "../../index.js";
import { type Format, print, withExamples, withJson } from "../output.js";
import type { SetUp } from "../session.js";
import { count, organizationName } from "../words.js";

/** The years in which the events took place, as far as they are known. */
function period(): { readonly from: string | null; readonly to: string | null } {
  const days = events.flatMap(({ date }) => [date.earliest, date.latest]).filter((day) => day !== null);
  const years = days.map((day) => day.slice(0, 4)).sort();
  return { from: years[0] ?? null, to: years.at(-1) ?? null };
}

const next = [
  ["chronicle", "the assemblies in order of time"],
  ["quotes --by dieter-rehfeld", "what one person said"],
  ["search souverän", "quotes by their words"],
  ["show assembly-2019-bremen", "everything about one record"],
  ["people", "who is in it; also: events, articles, topics"],
  ["validate", "check the data against every rule"],
  ["--help", "all commands"],
] as const;

export const setUpAbout: SetUp = (command, session) => {
  command.action((format: Format) => {
    const { from, to } = period();
    const vitako = getOrganization("vitako");
    const { counts } = meta;
    print(session, format, { ...meta, period: { from, to } }, (canvas) => {
      canvas.text(`${meta.name} ${meta.version}`, 0, "title");
      canvas.gap();
      canvas.text(
        `What was said at the general assemblies of ${organizationName(vitako)}, the German ` +
          `${vitako.nameEn ?? vitako.name}, from ${from} to ${to}. Every quote has a known speaker and names every ` +
          "article that prints it, with the place and a digest of the printed words.",
      );
      canvas.gap();
      const speakers = new Set(quotes.map(({ speaker }) => speaker));
      canvas.fields(
        [
          ["quotes", `${counts.quotes}, by ${count(speakers.size, "speaker")}`],
          ["articles", `${counts.articles}, published texts that print them`],
          ["events", `${counts.events}, assemblies, speeches and panels`],
          ["people", `${counts.people}, each with the roles that the articles state`],
          [
            "also",
            `${topics.length} topics, ${organizations.length} organizations, ${errata.length} known errors of the articles`,
          ],
        ],
        2,
      );
      canvas.gap();
      canvas.heading("What to type next");
      canvas.fields(
        next.map(([typed, shows]) => [`$ vitako-dataset ${typed}`, shows] as const),
        2,
        "id",
      );
      canvas.gap();
      canvas.text(`In code: import { quotesBy } from "${meta.name}"`, 0, "quiet");
    });
  });
  withExamples(withJson(command), [
    ["about", "The same as without any command"],
    ["about --json", "Version, counts and period, for a program"],
  ]);
};
