import { readJson } from "../scripts/files.js";
import { table } from "../scripts/generate/docs-table.js";
import { growthPlot } from "./growth-plot.js";
import { cellsOf, head, type Row } from "./row.js";

/** Where the last recorded run is. */
export const recordedPerformance = "docs/performance.json";

/** A run of the benchmarks, as it is kept for the documents. */
export interface Performance {
  /** The date of the run (UTC). */
  readonly date: string;
  /** Processors, memory, operating system and version of Node. */
  readonly machine: string;
  readonly groups: readonly { readonly name: string; readonly title: string; readonly rows: readonly Row[] }[];
}

const recorded = (): Performance => readJson(recordedPerformance) as Performance;

const plotFile = (name: string): string => `plots/${name}.svg`;

/** The plots of the recorded run, by their path in the repository. */
export function performancePlots(): Record<string, string> {
  const plots = recorded().groups.map(({ name, title, rows }) => [`docs/${plotFile(name)}`, growthPlot(title, rows)]);
  return Object.fromEntries(plots.filter(([, svg]) => svg !== null)) as Record<string, string>;
}

/** The recorded run as tables and plots, a section for each benchmark. */
export function performanceTables(): string {
  const { date, machine, groups } = recorded();
  const plots = performancePlots();
  const sections = groups.map(({ name, title, rows }) => {
    const plot = `docs/${plotFile(name)}` in plots ? [`![How it grows: ${title}](${plotFile(name)})`] : [];
    return [`## ${title}`, table(head, rows.map(cellsOf)), ...plot].join("\n\n");
  });
  return [`Measured on ${date}: ${machine}.`, ...sections].join("\n\n");
}
