import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type ExportFile, type FileWriter, writeFiles } from "../../src/export/index.js";
import { contents, emptyFolder } from "./folder.js";

const text = (name: string, content: ExportFile["content"] = `the content of ${name}\n`): ExportFile => ({
  name,
  content,
});

const two = [text("a.txt"), text("b.txt")];
const twoWritten = { "a.txt": "the content of a.txt\n", "b.txt": "the content of b.txt\n" };

const diskFull = () =>
  Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", syscall: "write" });

function* half(): Generator<string> {
  yield "x".repeat(2_000_000);
  throw diskFull();
}

describe("writing files", () => {
  it("makes the folder and those around it, and says what was written", async () => {
    const folder = emptyFolder();
    const written = await writeFiles(join(folder, "new", "inner"), two);
    expect(written).toEqual([
      { name: "a.txt", bytes: 21 },
      { name: "b.txt", bytes: 21 },
    ]);
    expect(contents(folder)).toEqual({
      new: "(folder)",
      "new/inner": "(folder)",
      "new/inner/a.txt": twoWritten["a.txt"],
      "new/inner/b.txt": twoWritten["b.txt"],
    });
  });

  it("leaves other files in the folder alone", async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "mine.txt"), "mine");
    await writeFiles(folder, two);
    expect(contents(folder)).toEqual({ ...twoWritten, "mine.txt": "mine" });
  });

  it("takes text, bytes, pieces of either, and files that a library writes itself", async () => {
    const folder = emptyFolder();
    const written: FileWriter = function* (path) {
      writeFileSync(path, "by itself");
      yield 9;
    };
    await writeFiles(folder, [
      text("text", "ä"),
      text("letter", "x"),
      text("bytes", Uint8Array.of(0, 255)),
      text("texts", ["a", "", "ß", "x".repeat(70_000)]),
      text("chunks", [Uint8Array.of(1), Uint8Array.of(2, 3)]),
      text("nothing", []),
      text("written", written),
    ]);
    const read = (name: string) => readFileSync(join(folder, name));
    expect(read("text").toString()).toBe("ä");
    expect(read("letter").toString()).toBe("x");
    expect([...read("bytes")]).toEqual([0, 255]);
    expect(read("texts").toString()).toBe(`aß${"x".repeat(70_000)}`);
    expect([...read("chunks")]).toEqual([1, 2, 3]);
    expect(read("nothing").length).toBe(0);
    expect(read("written").toString()).toBe("by itself");
  });

  it("gives the folder the permissions that new folders have", async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "usual"));
    await writeFiles(join(folder, "out"), two);
    expect(statSync(join(folder, "out")).mode).toBe(statSync(join(folder, "usual")).mode);
  });

  it("follows a link to a folder", async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "real"));
    symlinkSync(join(folder, "real"), join(folder, "link"));
    await writeFiles(join(folder, "link"), two);
    expect(contents(join(folder, "real"))).toEqual(twoWritten);
  });

  it("reports how far it is, file by file", async () => {
    const reports: [string, number][] = [];
    const pieces = Array.from({ length: 20 }, () => "x".repeat(100_000));
    await writeFiles(emptyFolder(), [text("a", pieces), text("b")], {
      onProgress: (...report) => reports.push(report),
    });
    expect(reports).toEqual([
      ["a", 800_000],
      ["a", 1_600_000],
      ["a", 2_000_000],
      ["b", 17],
    ]);
  });

  it("does not hold a big file in memory", async () => {
    const SIZE = 2_000_000;
    const held: number[] = [];
    const folder = emptyFolder();
    function* big() {
      for (let made = 0; made < 10; made += 1) {
        const [stage] = Object.keys(contents(folder)).filter((path) => path.endsWith("big"));
        held.push(made * SIZE - (stage ? statSync(join(folder, stage)).size : 0));
        yield "x".repeat(SIZE);
      }
    }
    await writeFiles(folder, [text("big", big())]);
    /* One piece is written while the next one is made. */
    expect(held.filter((bytes) => bytes > SIZE)).toEqual([]);
  });
});

describe("files that exist already", () => {
  it("are not replaced: all of them are listed, and nothing is written", async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "a.txt"), "old");
    writeFileSync(join(folder, "b.txt"), "old");
    let isBegun = false;
    function* content() {
      isBegun = true;
      yield "new";
    }
    const files = [text("a.txt", content()), text("b.txt"), text("c.txt")];
    const error = await writeFiles(folder, files).catch((reason: unknown) => reason);
    const existing = [join(folder, "a.txt"), join(folder, "b.txt")];
    expect(error).toMatchObject({ name: "ExportError", existing });
    expect((error as Error).message).toBe(
      `Nothing was written, because 2 files exist already:\n  ${existing.join("\n  ")}`,
    );
    expect(isBegun).toBe(false);
    expect(contents(folder)).toEqual({ "a.txt": "old", "b.txt": "old" });
  });

  it("are replaced if that is wanted", async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "a.txt"), "old");
    await writeFiles(folder, two, { force: true });
    expect(contents(folder)).toEqual(twoWritten);
  });

  it("are as before if it comes to an error", async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "a.txt"), "old");
    const files = [text("a.txt"), text("b.txt", half())];
    await expect(writeFiles(folder, files, { force: true })).rejects.toThrow("no room left");
    expect(contents(folder)).toEqual({ "a.txt": "old" });
  });

  it("are not replaced if they come into being meanwhile", async () => {
    const folder = emptyFolder();
    function* content() {
      writeFileSync(join(folder, "a.txt"), "from elsewhere");
      yield "new";
    }
    await expect(writeFiles(folder, [text("a.txt", content())])).rejects.toThrow("a file exists already");
    expect(contents(folder)).toEqual({ "a.txt": "from elsewhere" });
  });

  it("are not replaced, nor removed, if a whole folder comes into being meanwhile", async () => {
    const folder = emptyFolder();
    function* content() {
      mkdirSync(join(folder, "out"));
      writeFileSync(join(folder, "out", "mine.txt"), "mine");
      yield "new";
    }
    await expect(writeFiles(join(folder, "out"), [text("a.txt", content())], { force: true })).rejects.toThrow(
      "the folder came into being while the export was made",
    );
    expect(contents(folder)).toEqual({ out: "(folder)", "out/mine.txt": "mine" });
  });

  it("are never folders", async () => {
    const folder = emptyFolder();
    const paths = two.map(({ name }) => join(folder, name));
    for (const path of paths) mkdirSync(path);
    await expect(writeFiles(folder, two, { force: true })).rejects.toThrow(
      `Nothing was written: where a file is to be, there is a folder: ${paths.join(", ")}.`,
    );
    expect(contents(folder)).toEqual({ "a.txt": "(folder)", "b.txt": "(folder)" });
  });
});

describe("after an error nothing is left", () => {
  const broken: FileWriter = function* (path) {
    writeFileSync(path, "half");
    mkdirSync(`${path}.lock`);
    yield 4;
    throw diskFull();
  };

  it.each([
    ["in the middle of a text", half()],
    ["in the middle of a file that a library writes", broken],
  ])("%s", async (_, content) => {
    const folder = emptyFolder();
    await expect(writeFiles(join(folder, "out", "inner"), [text("a.txt"), text("b.txt", content)])).rejects.toThrow(
      `Nothing was written to ${join(folder, "out", "inner")}: there is no room left on the disk.`,
    );
    expect(contents(folder)).toEqual({});
  });

  it.each([
    ["ENOSPC", "there is no room left on the disk"],
    ["EDQUOT", "there is no room left for this user on the disk"],
    ["EFBIG", "the file would be larger than is allowed"],
    ["EACCES", "there is no permission to write there"],
    ["EPERM", "there is no permission to write there"],
    ["EROFS", "the disk can only be read"],
    ["ENOENT", "a folder on the way cannot be made"],
    ["ENOTDIR", "a part of the path is no folder"],
    ["ENOTEMPTY", "the folder came into being while the export was made"],
    ["ENAMETOOLONG", "the path is too long"],
    ["EIO", "as the system says it"],
  ])("of the file system, which %s tells in words: %s", async (code, words) => {
    const folder = emptyFolder();
    const cause = Object.assign(new Error("as the system says it"), { code, syscall: "write" });
    const failing: FileWriter = () => {
      throw cause;
    };
    await expect(writeFiles(folder, [text("a.txt", failing)])).rejects.toMatchObject({
      name: "ExportError",
      message: `Nothing was written to ${folder}: ${words}.`,
      cause,
    });
    expect(contents(folder)).toEqual({});
  });

  it("of a mistake in a program, which is passed on as it is", async () => {
    const folder = emptyFolder();
    const mistake = new TypeError("a mistake");
    // eslint-disable-next-line require-yield
    function* content(): Generator<string> {
      throw mistake;
    }
    await expect(writeFiles(folder, [text("a.txt", content())])).rejects.toBe(mistake);
    expect(contents(folder)).toEqual({});
  });

  it("when the export is ended early", async () => {
    const folder = emptyFolder();
    const controller = new AbortController();
    let isClosed = false;
    const endless: FileWriter = function* (path) {
      try {
        for (let size = 0; ; size += 1) {
          writeFileSync(path, "x".repeat(size));
          if (size === 3) controller.abort();
          yield size;
        }
      } finally {
        isClosed = true;
      }
    };
    await expect(writeFiles(folder, [text("a.txt", endless)], { signal: controller.signal })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(isClosed).toBe(true);
    expect(contents(folder)).toEqual({});
  });

  it.each([
    ["a file", (folder: string) => writeFileSync(join(folder, "here"), "mine")],
    ["a link to nothing", (folder: string) => symlinkSync("nowhere", join(folder, "here"))],
  ])("where the folder is to be, there is %s", async (_, prepare) => {
    const folder = emptyFolder();
    prepare(folder);
    await expect(writeFiles(join(folder, "here"), two)).rejects.toThrow(
      `Nothing was written to ${join(folder, "here")}: a part of the path is no folder.`,
    );
    expect(existsSync(join(folder, "here", "a.txt"))).toBe(false);
    expect(Object.keys(contents(folder))).toEqual(["here"]);
  });

  it("when the folder must not be written to", async () => {
    const folder = emptyFolder();
    chmodSync(folder, 0o555);
    const isRoot = process.geteuid?.() === 0;
    /* Root may write everywhere; nobody may not. */
    if (isRoot) process.seteuid!(65534);
    try {
      await expect(writeFiles(join(folder, "out"), two)).rejects.toThrow("there is no permission to write there");
    } finally {
      if (isRoot) process.seteuid!(0);
    }
    expect(contents(folder)).toEqual({});
  });
});
