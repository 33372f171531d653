import {
  type Article,
  articles,
  findPerson,
  getOrganization,
  meta,
  type Person,
  quotes,
  rolesOf,
  type Quote,
} from "../../index.js";
import { groupBy } from "../../query/lookup.js";
import { type Chapter, chronicle } from "../chronicle.js";
import { drawDecisions } from "../draw-decisions.js";
import type { Canvas } from "../layout/canvas.js";
import { dateInWords } from "../layout/date-in-words.js";
import { type Format, printList, withExamples, withJsonLines } from "../output.js";
import type { SetUp } from "../session.js";
import {
  articleInWords,
  count,
  formatInWords,
  organizationCalled,
  personName,
  quoted,
  relationInWords,
  roleInWords,
} from "../words.js";

/** What some articles call a person. */
function calledIn(reports: readonly Article[], person: Person): string {
  const stated = rolesOf(person).filter(({ article }) => reports.includes(article));
  return [...new Set(stated.map(({ role }) => roleInWords(role)))].join("; ");
}

function drawHead(canvas: Canvas, { event, parts, articles, speakers }: Chapter): void {
  const where = [
    event.place && `in ${event.place.name}`,
    event.format.value && formatInWords[event.format.value],
    event.host && `hosted by ${organizationCalled(event.host)}`,
  ];
  canvas.rule(dateInWords(event.date));
  canvas.spread(event.name.en, event.id, 0, "title");
  canvas.text(where.filter(Boolean).join(", ") || "neither place nor format is stated", 0, "quiet");
  canvas.gap();
  canvas.fields(
    [
      ["with", parts.map(({ name }) => name.en)],
      ["spoke there", speakers.map(personName).join(", ") || null],
      ["reported by", articles.map((article, index) => `[${index + 1}] ${articleInWords(article)}`)],
    ],
    2,
  );
}

/** The numbers of the articles that print a quote, and what they are worth. */
function sourcesOf(quote: Quote, witnesses: number, reports: readonly Article[]): string {
  const numbers = reports.flatMap(({ id }, index) =>
    quote.attestations.some(({ article }) => article === id) ? [`[${index + 1}]`] : [],
  );
  return `${numbers.join("")} · ${count(witnesses, "witness", "witnesses")}`;
}

function drawSaid(canvas: Canvas, chapter: Chapter): void {
  for (const [speaker, said] of groupBy(chapter.quotes, ({ quote }) => quote.speaker)) {
    const person = findPerson(speaker);
    canvas.gap();
    canvas.heading(person ? personName(person) : speaker, 2);
    if (person) canvas.text(calledIn(chapter.articles, person), 2, "quiet");
    for (const { quote, independentWitnesses } of said) {
      canvas.gap();
      canvas.text(quoted(quote.text), 4);
      canvas.text(quote.gist.en, 6, "quiet");
      const sources = sourcesOf(quote, independentWitnesses, chapter.articles);
      canvas.spread(`${relationInWords[quote.eventRelation]} · ${sources}`, quote.id, 4, "quiet");
    }
  }
}

function drawChronicle(canvas: Canvas, chapters: readonly Chapter[]): void {
  const { nameEn, name } = getOrganization("vitako");
  const speakers = new Set(quotes.map(({ speaker }) => speaker));
  canvas.text("What was said and decided at the general assemblies of Vitako", 0, "title");
  canvas.text(
    `${nameEn ?? name}, Germany: ${count(quotes.length, "quote")} by ${count(speakers.size, "person", "people")}, ` +
      `from ${count(articles.length, "article")} on ${count(chapters.length, "assembly", "assemblies")}.`,
  );
  for (const chapter of chapters) {
    canvas.gap();
    drawHead(canvas, chapter);
    drawSaid(canvas, chapter);
    drawDecisions(canvas, chapter.decisions, 2);
  }
  canvas.gap();
  canvas.text(
    "[1] is the number of an article in the list of its assembly. Articles that rework the same release are one witness.",
    0,
    "quiet",
  );
  canvas.text(`${meta.name} ${meta.version}. Next: vitako-dataset show <id>, vitako-dataset --help`, 0, "quiet");
}

export const setUpChronicle: SetUp = (command, session) => {
  command.action((format: Format) => {
    const chapters = chronicle();
    printList(session, format, chapters, (canvas) => drawChronicle(canvas, chapters));
  });
  withExamples(withJsonLines(command), [
    ["chronicle", "The whole dataset on a few pages"],
    ["chronicle --json", "The same for a program: event, parts, articles, speakers, quotes, decisions"],
  ]);
};
