import type { Chunk } from "./format.js";

const BLOCK = 1 << 20;

/* In UTF-8; two units of a pair take four. */
const MOST_BYTES_OF_A_UNIT = 3;

/** Short texts as UTF-8 in large blocks, and never all of them at once; long texts, and bytes, each by itself. */
export function* encoded(chunks: Iterable<Chunk>): Generator<Uint8Array> {
  let [block, size] = [Buffer.alloc(0), 0];
  for (const chunk of chunks) {
    const isText = typeof chunk === "string";
    const most = isText ? chunk.length * MOST_BYTES_OF_A_UNIT : Infinity;
    if (size > 0 && size + most > BLOCK) {
      yield block.subarray(0, size);
      size = 0;
    }
    if (most > BLOCK) {
      yield isText ? Buffer.from(chunk) : chunk;
      continue;
    }
    /* A new one each time: the one before may still be on its way to the disk. */
    if (size === 0) block = Buffer.allocUnsafe(BLOCK);
    size += block.write(chunk as string, size);
  }
  if (size > 0) yield block.subarray(0, size);
}
