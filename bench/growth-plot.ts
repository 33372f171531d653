import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Measurement, Row } from "./row.js";

type Point = Measurement & Required<Pick<Measurement, "growth">>;

const isPoint = (row: Row): row is Point => "growth" in row && row.growth !== undefined;

/** How measured values grow with the number of quotes, as SVG with two logarithmic axes; `null` if no row says so. */
export function growthPlot(title: string, rows: readonly Row[]): string | null {
  const points = rows.filter(isPoint);
  if (points.length === 0) return null;
  const { document } = parseHTML("<!doctype html><body></body>");
  const at = {
    x: (point: Point) => point.growth.quotes,
    y: (point: Point) => point.measured.value,
    z: (point: Point) => point.growth.line,
  };
  const plot = Plot.plot({
    document: document as unknown as Document,
    ariaLabel: title,
    width: 720,
    height: 360,
    marginRight: 170,
    x: { type: "log", label: "quotes", grid: true },
    y: { type: "log", label: points[0]!.measured.unit, grid: true, tickFormat: "~s" },
    marks: [
      Plot.lineY(points, { ...at, stroke: at.z }),
      /* Not markers of the line: their ids are counted through a process, so that no two files would be equal. */
      Plot.dot(points, { ...at, fill: at.z, r: 2.5 }),
      Plot.text(points, Plot.selectMaxX({ ...at, text: at.z, fill: at.z, dx: 8, textAnchor: "start" })),
    ],
  });
  plot.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  /* A page may be dark, and a picture in it does not know. */
  plot.setAttribute("style", "background: white; color: black");
  return `${plot.outerHTML}\n`;
}
