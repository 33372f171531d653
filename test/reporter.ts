import type { Reporter, SerializedError, TestModule } from "vitest/node";

/* Tells the result as the very last line, `6 passed, 0 failed`, after whatever other reporters print. */
export default class LastLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    let passed = 0;
    let failed = errors.length;
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      const failures = states.filter((state) => state === "failed").length;
      passed += states.filter((state) => state === "passed").length;
      /* A file that cannot be loaded fails without a test of its own. */
      failed += module.state() === "failed" ? Math.max(failures, 1) : 0;
    }
    process.once("exit", () => console.log(`${passed} passed, ${failed} failed`));
  }
}
