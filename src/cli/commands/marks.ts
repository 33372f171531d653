import { CodePoints } from "../../text/code-points.js";
import { digest } from "../../text/digest.js";
import { quotedStretches } from "../../text/marks.js";
import { normalize } from "../../text/normalize.js";
import { sources } from "../../index.js";
import { type Format, printList, withExamples, withJsonLines } from "../output.js";
import { readTexts } from "../read-texts.js";
import type { SetUp } from "../session.js";

export const setUpMarks: SetUp = (command, session) => {
  command.action((file: string, format: Format) => {
    const [raw = ""] = Object.values(readTexts(file).texts);
    const points = new CodePoints(normalize(raw));
    const sha256 = digest(points.text);
    const source = sources.find((each) => each.sha256 === sha256);
    const marks = quotedStretches(points.text).map(({ start, end, depth, style }) => ({
      start,
      end,
      depth,
      style: style.join(""),
      zone: source?.regions.find((region) => region.start <= start && end <= region.end)?.kind ?? null,
      class: source?.marks.find((mark) => mark.start === start && mark.end === end)?.class ?? null,
      sha256: digest(points.slice(start, end)),
      text: points.slice(start, end),
    }));
    printList(session, format, marks, (canvas) => {
      canvas.table(marks, [
        { title: "start", cell: ({ start }) => start },
        { title: "end", cell: ({ end }) => end },
        { title: "depth", cell: ({ depth }) => depth },
        { title: "marks", cell: ({ style }) => style },
        { title: "zone", cell: ({ zone }) => zone ?? "?" },
        { title: "class", cell: (mark) => mark.class ?? "?" },
        { title: "words", cell: ({ text }) => text },
      ]);
    });
  });
  withExamples(withJsonLines(command), [
    ["marks <file>", "Every quoted stretch with position, nesting, marks and zone"],
  ]);
};
