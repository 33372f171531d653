import { events, type Person, quotesBy, rolesOf } from "../../index.js";
import { drawQuotes } from "../draw-quote.js";
import { drawErrata } from "./draw-errata.js";
import type { Canvas } from "../layout/canvas.js";
import { articleInWords, personName, roleInWords } from "../words.js";

export function showPerson(canvas: Canvas, person: Person): void {
  canvas.spread(personName(person), person.id, 0, "title");
  canvas.fields([
    ...person.honorifics.map(({ value, articles }) => ["title", `${value} in ${articles.join(", ")}`] as const),
    ...person.aliases.map(({ value, kind, article }) => ["also printed", `${value} (${kind}), ${article}`] as const),
    ["elsewhere", person.sameAs],
  ]);
  canvas.gap();
  canvas.heading("What the articles call this person");
  for (const { role, article } of rolesOf(person)) {
    canvas.text(`${roleInWords(role)}: ${role.verbatim}`, 2);
    canvas.fields(
      [
        ["stated by", `${articleInWords(article)} (${article.id})`],
        ["on behalf of", role.onBehalfOf],
        ["note", role.note],
      ],
      4,
    );
  }
  const parts = events.flatMap((event) =>
    event.participants.filter((part) => part.person === person.id).map((part) => ({ event, part })),
  );
  if (parts.length > 0) {
    canvas.gap();
    canvas.heading("Took part");
    canvas.table(
      parts,
      [
        { title: "event", cell: ({ event }) => event.id, style: "id", whole: true },
        { title: "as", cell: ({ part }) => part.capacity },
        { title: "stated by", cell: ({ part }) => part.article },
        ...(parts.some(({ part }) => part.note)
          ? [{ title: "note", cell: ({ part }: (typeof parts)[number]) => part.note ?? "" }]
          : []),
      ],
      2,
    );
  }
  canvas.gap();
  const said = quotesBy(person);
  canvas.heading("What this person said");
  if (said.length === 0) canvas.text("No quotes.", 2);
  else drawQuotes(canvas, said);
  drawErrata(canvas, person.id);
}
