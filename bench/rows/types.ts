import { withPackage } from "../installed.js";
import { instantiations } from "../instantiations.js";
import type { Benchmark } from "../row.js";

export const types: Benchmark = {
  name: "types",
  title: "What the types cost a program",
  rows: () =>
    withPackage(async function* ({ folder }) {
      const { package: measured, byHand } = await instantiations(folder);
      yield {
        what: "instantiations by the compiler",
        measured: { value: measured, unit: "instantiations" },
        limit: "the same program with interfaces by hand",
        limitMeasured: { value: byHand, unit: "instantiations" },
        by: "ratio",
        target: 1.1,
        reach: "at most",
      };
    }),
};
