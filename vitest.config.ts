import { defineConfig } from "vitest/config";

/* Long, because a timeout on a busy machine says nothing about the code. */
const testTimeout = 120_000;

export default defineConfig({
  test: {
    reporters: ["default", "./test/reporter.ts"],
    projects: [
      {
        test: {
          name: "source",
          include: ["test/**/*.test.ts"],
          exclude: ["test/package/**"],
          testTimeout,
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
        },
      },
      {
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          globalSetup: "./test/package/pack.ts",
          testTimeout,
        },
      },
    ],
  },
});
