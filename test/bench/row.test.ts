import { describe, expect, it } from "vitest";
import { growthPlot } from "../../bench/growth-plot.js";
import { bytes, seconds, shown } from "../../bench/quantity.js";
import { cellsOf, isReached, type Measurement } from "../../bench/row.js";

const fast: Measurement = {
  what: "a lookup",
  measured: seconds(1.3e-7),
  limit: "Map.get",
  limitMeasured: seconds(1e-7),
  by: "ratio",
  target: 1.3,
  reach: "at most",
};
const bundle: Measurement = {
  ...fast,
  what: "a bundle",
  measured: bytes(1057),
  limit: "gzip of the records",
  limitMeasured: bytes(1000),
  by: "difference",
  target: 60,
};

describe("a quantity", () => {
  it("is shown with three digits and a prefix", () => {
    const quantities = [seconds(0), seconds(1.2345e-8), seconds(0.0456), seconds(12.34), bytes(999), bytes(120_912)];
    expect(quantities.map(shown)).toEqual(["0 ns", "12.3 ns", "45.6 ms", "12.3 s", "999 B", "121 kB"]);
    expect(shown({ value: 0, unit: "packages" })).toBe("0 packages");
  });
});

describe("a row", () => {
  it("shows both sides, their quotient, the target, and whether it is reached", () => {
    expect(cellsOf(fast)).toEqual(["a lookup", "130 ns", "Map.get", "100 ns", "1.3 ×", "≤ 1.3 ×", "reached"]);
    expect(cellsOf({ ...fast, measured: seconds(1.4e-7) }).slice(-3)).toEqual(["1.4 ×", "≤ 1.3 ×", "NOT REACHED"]);
  });

  it("shows a difference with its sign and unit", () => {
    expect(cellsOf(bundle).slice(-3)).toEqual(["+57 B", "≤ +60 B", "reached"]);
    expect(cellsOf({ ...bundle, measured: bytes(990) }).at(-3)).toBe("−10 B");
    expect(isReached({ ...bundle, measured: bytes(1061) })).toBe(false);
  });

  it("can ask for a distance instead of a limit", () => {
    const slower: Measurement = { ...fast, measured: seconds(5e-6), reach: "at least", target: 50 };
    expect(cellsOf(slower).slice(-3)).toEqual(["50 ×", "≥ 50 ×", "reached"]);
    expect(isReached({ ...slower, measured: seconds(4.9e-6) })).toBe(false);
  });

  it("says why something was not measured", () => {
    expect(cellsOf({ what: "vite", omitted: "it is not installed" }).at(-1)).toBe("not measured: it is not installed");
  });
});

describe("a plot of growth", () => {
  const grown = [100, 10_000].map((quotes) => ({ ...fast, growth: { line: "byId", quotes } }));

  it("is drawn from the rows that belong to a line", () => {
    const svg = growthPlot("Lookup", [...grown, fast]);
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg?.match(/<circle /g)).toHaveLength(grown.length);
    expect(svg).toContain(">byId</text>");
  });

  it("is the same for the same rows", () => {
    expect(growthPlot("Lookup", grown)).toBe(growthPlot("Lookup", grown));
  });

  it("is not drawn where nothing grows", () => {
    expect(growthPlot("Bundles", [bundle, { what: "vite", omitted: "it is not installed" }])).toBeNull();
  });
});
