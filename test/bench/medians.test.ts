import { describe, expect, it } from "vitest";
import { lastResult, median, medians, stopwatch } from "../../bench/medians.js";

describe("the median", () => {
  it("is the value in the middle, or between the two in the middle", () => {
    expect([median([3]), median([9, 1, 5]), median([4, 1, 2, 100])]).toEqual([3, 5, 3]);
  });
});

describe("medians", () => {
  it("lets the measures take turns, in the opposite order in every other round", async () => {
    const order: string[] = [];
    const measure = (name: string) => () => order.push(name);
    await medians({ a: measure("a"), b: measure("b") }, { rounds: 3 });
    expect(order.join("")).toBe("abbaabba");
  });

  it("leaves the round out that warms up", async () => {
    const times = [1000, 1, 2, 3];
    expect(await medians({ a: () => times.shift()! }, { rounds: 3 })).toEqual({ a: 2 });
  });

  it("waits for what is measured elsewhere", async () => {
    expect(await medians({ child: () => Promise.resolve(7) }, { rounds: 1 })).toEqual({ child: 7 });
  });
});

describe("a stopwatch", () => {
  it("runs the work until the clock sees it, and divides by the runs", () => {
    let runs = 0;
    const start = performance.now();
    const each = stopwatch(() => (runs += 1))();
    const elapsed = (performance.now() - start) / 1000;
    expect(runs).toBeGreaterThan(1000);
    expect(each).toBeGreaterThan(0);
    expect(each * runs).toBeLessThanOrEqual(elapsed * runs);
    expect(each).toBeLessThan(elapsed / 1000);
  });

  it("keeps what the work returned, so that the work is not dropped", () => {
    stopwatch(() => "result")();
    expect(lastResult()).toBe("result");
  });
});
