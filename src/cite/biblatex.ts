import { bibEntry, type BibField, bibName, braced, kept } from "./bib-entry.js";
import type { Citation } from "./citation.js";
import { latex, literalUrl } from "./latex.js";
import { biblatexDate } from "./published.js";

/* A quotation is a contribution of the speaker to what the article prints. */
function ownFields({ quotation, kind, title, publisher }: Citation): { type: string; fields: readonly BibField[] } {
  if (quotation) {
    const fields: BibField[] = [
      ["author", bibName(quotation.speaker)],
      ["title", braced(latex(quotation.words))],
      ["booktitle", braced(latex(title))],
      ["publisher", kept(latex(publisher))],
    ];
    return { type: "inbook", fields };
  }
  return kind === "news"
    ? {
        type: "article",
        fields: [
          ["title", braced(latex(title))],
          ["journaltitle", braced(latex(publisher))],
        ],
      }
    : {
        type: "online",
        fields: [
          ["title", braced(latex(title))],
          ["organization", kept(latex(publisher))],
        ],
      };
}

/** A citation for biblatex. */
export function biblatex(citation: Citation): string {
  const { key, published, url, notes } = citation;
  const { type, fields } = ownFields(citation);
  return bibEntry(type, key, [
    ...fields,
    ["date", published && braced(biblatexDate(published))],
    ["url", url && braced(literalUrl(url))],
    ["langid", braced("ngerman")],
    ["note", notes.length > 0 ? braced(latex(notes.join(". "))) : null],
  ]);
}
