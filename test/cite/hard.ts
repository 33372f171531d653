import type { Citable } from "../../src/cite/index.js";
import * as make from "../query/records.js";

/** Titles with what German headlines have, and with what means something in the formats. */
export const titles = [
  "„Größe“ & Maß: 50 % von #1_a – für 5 € § 3",
  "Straße, Äpfel und „Der Prozess wird ‚innen‘ stattfinden“",
  "AND, and und UND: Was im Ort & im Land gilt",
  "Was kostet das? Viel! Rund 3.000 Euro; mehr …",
  "E-Government-Gesetz: Was gilt 2021/22 (vorläufig)",
];

/** Titles that only programs for LaTeX have to understand. */
export const latexTitles = ["Ein {Platzhalter} für 5 $ \\ 3^2 ~ 9", 'Das "Wort" -- und --- mehr'];

/** Names of people, with prefixes, hyphens and parts that look like something else. */
export const names = [
  { given: "Hans-Henning", family: "Lühr" },
  { given: "Ursula", family: "von der Leyen" },
  { given: "Thomas", family: "de Maizière" },
  { given: "Karl-Theodor", family: "von und zu Guttenberg" },
  { given: "Anna Maria", family: "Müller-Lüdenscheidt" },
  { given: "José", family: "Martínez Ruiz" },
  { given: "Ann", family: "Rock and Roll" },
];

export const address = "https://example.org/a_b/%C3%A4?c=d&e=%20~f#g";

const PUBLISHER = "Amt & Stadt, Blatt für 100 % der Ämter";

/** A world in which every title is that of an article, and everybody says every title in the first article. */
export function world(some: readonly string[]): Citable {
  const articles = some.flatMap((title, place) =>
    (["news", "press-release-reprint"] as const).map((kind) =>
      make.article(`${kind === "news" ? "news" : "release"}-${place}`, {
        title,
        kind,
        url: address,
        published: { ...make.dated("2019-11-21", "2019-11-21"), edtf: "2019-11-21" },
        byline: "th",
      }),
    ),
  );
  const people = names.map(({ given, family }, place) => make.person(given, family, { id: `person-${place}` }));
  const quotes = people.flatMap((person, place) =>
    some.map((text, words) =>
      make.quote(`quote-${place}-${words}`, {
        speaker: person.id,
        text,
        attestations: [make.attestation("news-0", text)],
      }),
    ),
  );
  const publisher = {
    id: "gazette",
    name: PUBLISHER,
    shortName: null,
    nameEn: null,
    kind: "publisher",
    parent: null,
    aliases: [],
    website: null,
    websiteBasis: null,
    sameAs: [],
  } as const;
  return { articles, people, quotes, organizations: [publisher] };
}
