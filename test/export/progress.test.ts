import { describe, expect, it } from "vitest";
import { progressOn } from "../../src/cli/progress.js";

/** What is on a screen of 20 columns, at times that the test sets. */
function screen(isTTY = true) {
  let written = "";
  const clock = { now: 0 };
  const stream = { isTTY, columns: 20, write: (text: string) => Boolean((written += text)) };
  const progress = progressOn(stream, () => clock.now);
  const showAt = (now: number, text: string) => {
    clock.now = now;
    progress.show(text);
  };
  /* The line on the screen is what follows the last control sequence that empties it. */
  const line = () => written.split("\u001b[2K").at(-1)!;
  return { progress, showAt, line, written: () => written };
}

describe("the progress", () => {
  it("is not shown while the work is short", () => {
    const { showAt, progress, written } = screen();
    showAt(999, "a.csv: 1 MB");
    progress.end();
    expect(written()).toBe("");
  });

  it("is one line that is written anew, not more often than ten times a second", () => {
    const { showAt, line, written } = screen();
    showAt(1000, "a.csv: 1 MB");
    expect(line()).toBe("a.csv: 1 MB");
    showAt(1099, "a.csv: 2 MB");
    expect(line()).toBe("a.csv: 1 MB");
    showAt(1100, "a.csv: 3 MB");
    expect(line()).toBe("a.csv: 3 MB");
    expect(written()).not.toContain("\n");
  });

  it("never breaks the line", () => {
    const { showAt, line } = screen();
    showAt(1000, "a-long-folder/a-long-name.csv: 1 MB");
    expect(line()).toBe("a-long-folder/a-lon");
  });

  it("is gone at the end", () => {
    const { showAt, progress, line } = screen();
    showAt(1000, "a.csv: 1 MB");
    progress.end();
    expect(line()).toBe("");
  });

  it("is nothing where there is no screen", () => {
    const { showAt, progress, written } = screen(false);
    showAt(5000, "a.csv: 1 MB");
    progress.end();
    expect(written()).toBe("");
  });
});
