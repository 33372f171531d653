import { execFile } from "node:child_process";

/** Runs a program and answers with what it prints; fails with all that it printed if it does not exit with 0. */
export function execute(folder: string, program: string, ...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd: folder }, (error, stdout, stderr) => {
      if (error) reject(new Error([`${program} ${args.join(" ")}`, stdout, stderr].join("\n")));
      else resolve(stdout);
    });
  });
}
