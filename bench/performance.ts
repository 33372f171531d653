import { readJson } from "../scripts/files.js";
import { table } from "../scripts/generate/docs-table.js";
import { growthPlot } from "./growth-plot.js";
import { cellsOf, head, type Row } from "./row.js";

/** Where the last recorded run is. */
export const recordedPerformance = "docs/performance.json";

/** The last run of a benchmark, as it is kept for the documents. */
export interface RecordedRun {
  readonly name: string;
  readonly title: string;
  /** The date of the run (UTC). */
  readonly date: string;
  /** Processors, memory, operating system and version of Node. */
  readonly machine: string;
  readonly rows: readonly Row[];
}

export const recordedRuns = (): readonly RecordedRun[] => readJson(recordedPerformance) as RecordedRun[];

const plotFile = (name: string): string => `plots/${name}.svg`;

/** The plots of the recorded runs, by their path in the repository. */
export function performancePlots(): Record<string, string> {
  const plots = recordedRuns().map(({ name, title, rows }) => [`docs/${plotFile(name)}`, growthPlot(title, rows)]);
  return Object.fromEntries(plots.filter(([, svg]) => svg !== null)) as Record<string, string>;
}

/** The recorded runs as tables and plots, a section for each benchmark. */
export function performanceTables(): string {
  const plots = performancePlots();
  const sections = recordedRuns().map(({ name, title, date, machine, rows }) => {
    const plot = `docs/${plotFile(name)}` in plots ? [`![How it grows: ${title}](${plotFile(name)})`] : [];
    return [`### ${title}`, table(head, rows.map(cellsOf)), ...plot, `${date}, ${machine}.`].join("\n\n");
  });
  return sections.join("\n\n");
}
