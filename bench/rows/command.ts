import { join } from "node:path";
import { withPackage } from "../installed.js";
import { medians } from "../medians.js";
import { wallTime } from "../processes.js";
import { seconds } from "../quantity.js";
import type { Benchmark, Row } from "../row.js";

export const command: Benchmark = {
  name: "command",
  title: "The start of the command",
  rows: () =>
    withPackage(async function* ({ folder }): AsyncGenerator<Row> {
      const cli = join(folder, "node_modules/vitako-dataset/dist/cli.js");
      const times = await medians(
        {
          node: () => wallTime("-e", "0"),
          "--help": () => wallTime(cli, "--help"),
          quotes: () => wallTime(cli, "quotes"),
        },
        { rounds: 31 },
      );
      for (const [words, target] of [
        ["--help", 1.25],
        ["quotes", 1.4],
      ] as const) {
        yield {
          what: `vitako-dataset ${words}`,
          measured: seconds(times[words]),
          limit: "node -e 0",
          limitMeasured: seconds(times.node),
          by: "ratio",
          target,
          reach: "at most",
        };
      }
    }),
};
