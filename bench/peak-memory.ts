import { existsSync, readFileSync } from "node:fs";

const STATUS = "/proc/self/status";

/**
 * The most memory that this process has held, in bytes. Linux counts the peak of the process that started it as its own
 * in what Node reports, so there the kernel's record of the process itself is read.
 */
export function peakMemory(): number {
  const [, own] = existsSync(STATUS) ? (/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(STATUS, "utf8")) ?? []) : [];
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) * 1024;
}
