import { cpus, totalmem } from "node:os";

/** The machine of a run, in a line. */
export function machine(): string {
  const [{ model = "unknown processor" } = {}, ...others] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${others.length + 1} × ${model}, ${memory} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}
