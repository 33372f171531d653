import * as z from "zod";
import { Day, Note, Verbatim } from "./primitives.js";
import { vocabulary } from "./vocabulary.js";

export const Basis = vocabulary("Basis", "What a statement rests on.", {
  stated: "printed in the captured text",
  inferred: "follows from the captured texts; the note says how",
  external: "rests on evidence outside the captured texts; the note names it",
});

const MOMENT = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

/** The part of EDTF that the dataset uses: a date, an interval, or one day out of a range. */
export const EDTF = new RegExp(
  String.raw`^(?:${MOMENT}|${MOMENT}/(?:${MOMENT}|\.\.)|\.\./${MOMENT}|\[(?:${MOMENT}\.\.(?:${MOMENT})?|\.\.${MOMENT})\])$`,
);

export const Edtf = z
  .string()
  .regex(EDTF)
  .meta({
    id: "Edtf",
    title: "Edtf",
    description:
      "A date in the Extended Date/Time Format (ISO 8601-2): `2019-11-14/2019-11-15` lasts from one day to the other, " +
      "`[2021-04-21..2021-04-30]` is one day among these, `..` is an open end.",
    examples: ["2021-05-14", "2019-11-14/2019-11-15", "[2021-04-21..2021-04-30]"],
  });

export const ApproximateDate = z
  .strictObject({
    edtf: Edtf.meta({ description: "The date for interchange, in EDTF (ISO 8601-2)." }),
    earliest: Day.nullable().meta({ description: "The first day that is possible; `null` if nothing bounds it." }),
    latest: Day.nullable().meta({ description: "The last day that is possible; `null` if nothing bounds it." }),
    verbatim: Verbatim.nullable().meta({
      description: "The phrase that states the date, as printed; `null` if no phrase does.",
    }),
    basis: Basis.meta({ description: "What the date rests on." }),
    note: Note.nullable().meta({ description: "How the date was found; required unless the basis is `stated`." }),
  })
  .meta({
    id: "ApproximateDate",
    title: "ApproximateDate",
    description:
      "A date as exact as the texts allow. 'Anfang' is read as day 1-10 of a month, 'Mitte' as 11-20, 'Ende' as 21 to the last day.",
    examples: [
      {
        edtf: "[2021-04-21..2021-04-30]",
        earliest: "2021-04-21",
        latest: "2021-04-30",
        verbatim: "Ende April 2021",
        basis: "stated",
        note: null,
      },
    ],
  });
