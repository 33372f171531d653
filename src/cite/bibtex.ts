import { bibEntry, type BibField, bibName, braced, kept } from "./bib-entry.js";
import type { Citation } from "./citation.js";
import { latex, literalUrl } from "./latex.js";
import { certainPart } from "./published.js";

/* The names of the months are macros, which styles spell in their language. */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/* BibTeX has no field for the place of an article on the web but a url that newer styles print. */
function ownFields({ quotation, kind, title, publisher }: Citation): { type: string; fields: readonly BibField[] } {
  if (quotation) {
    const fields: BibField[] = [
      ["author", bibName(quotation.speaker)],
      ["title", kept(latex(quotation.words))],
      ["booktitle", kept(latex(title))],
      ["publisher", kept(latex(publisher))],
    ];
    return { type: "incollection", fields };
  }
  return kind === "news"
    ? {
        type: "article",
        fields: [
          ["title", kept(latex(title))],
          ["journal", braced(latex(publisher))],
        ],
      }
    : {
        type: "misc",
        fields: [
          ["title", kept(latex(title))],
          ["howpublished", braced(latex(publisher))],
        ],
      };
}

/** A citation for BibTeX. Of a date that is not known exactly it has the year or the month, if that is certain. */
export function bibtex(citation: Citation): string {
  const { key, published, url, notes } = citation;
  const { type, fields } = ownFields(citation);
  const [year, month, day] = (published && certainPart(published))?.split("-") ?? [];
  return bibEntry(type, key, [
    ...fields,
    ["year", year && braced(year)],
    ["month", month && MONTHS[Number(month) - 1]],
    ["day", day && braced(String(Number(day)))],
    ["url", url && braced(literalUrl(url))],
    ["language", braced("ngerman")],
    ["note", notes.length > 0 ? braced(latex(notes.join(". "))) : null],
  ]);
}
