import type { Citation } from "./citation.js";
import { certainPart } from "./published.js";

type Line = readonly [tag: string, value: string | null | undefined];

function ownLines({ quotation, kind, title, publisher }: Citation): readonly Line[] {
  if (quotation) {
    const { given, family } = quotation.speaker;
    return [
      ["TY", "CHAP"],
      ["AU", given === "" ? family : `${family}, ${given}`],
      ["TI", quotation.words],
      ["BT", title],
      ["PB", publisher],
    ];
  }
  return kind === "news"
    ? [
        ["TY", "NEWS"],
        ["TI", title],
        ["JF", publisher],
      ]
    : [
        ["TY", "ELEC"],
        ["TI", title],
        ["PB", publisher],
      ];
}

/** A citation in RIS. Of a date that is not known exactly it has the year or the month, if that is certain. */
export function ris(citation: Citation): string {
  const { key, published, url, language, notes } = citation;
  const [year, month = "", day = ""] = (published && certainPart(published))?.split("-") ?? [];
  const lines: readonly Line[] = [
    ...ownLines(citation),
    ["PY", year],
    ["DA", year && `${year}/${month}/${day}/`],
    ["UR", url],
    ["LA", language],
    ...notes.map((note): Line => ["N1", note]),
    ["ID", key],
  ];
  return [...lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : [])), "ER  - \r\n"].join("");
}
