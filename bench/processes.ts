import { execFileSync } from "node:child_process";

/** Runs a program in a fresh process of Node and answers with what it prints. */
export function freshProcess(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

/** The seconds that a fresh process takes, from its start to its end. */
export function wallTime(...args: readonly string[]): number {
  const start = performance.now();
  freshProcess(...args);
  return (performance.now() - start) / 1000;
}
