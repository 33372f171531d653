import * as fs from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { writeFiles } from "../../src/export/index.js";
import { contents, emptyFolder } from "./folder.js";

/* How many renames succeed before the file system refuses one. */
const renames = vi.hoisted(() => ({ left: Infinity }));

vi.mock("node:fs", async (importOriginal) => {
  const original = await importOriginal<typeof fs>();
  return {
    ...original,
    renameSync: (from: string, to: string) => {
      if (renames.left-- === 0) throw Object.assign(new Error("EIO: i/o error"), { code: "EIO", syscall: "rename" });
      original.renameSync(from, to);
    },
  };
});

afterEach(() => {
  renames.left = Infinity;
});

it.each([0, 1, 2, 3, 4])("an error after %i renames takes all of them back", async (left) => {
  const folder = emptyFolder();
  const old = { "a.txt": "old a", "b.txt": "old b" };
  for (const [name, content] of Object.entries(old)) fs.writeFileSync(join(folder, name), content);
  const files = ["c.txt", "a.txt", "b.txt"].map((name) => ({ name, content: `new ${name}` }));
  renames.left = left;
  await expect(writeFiles(folder, files, { force: true })).rejects.toThrow("EIO");
  expect(contents(folder)).toEqual(old);
});
