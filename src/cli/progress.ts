import { clearLine, cursorTo } from "node:readline";
import type { WriteStream } from "node:tty";

/** What takes less time needs no line that says so. */
const PATIENCE = 1000;
const BETWEEN_LINES = 100;

/** A line on a screen that is written anew while work goes on. */
export interface Progress {
  /** Shows a text, unless the work has only begun or another text has just been shown. */
  show(text: string): void;
  /** Takes the line away. */
  end(): void;
}

/** The progress of work that begins now, as a line on a stream; nothing where the stream is no screen. */
export function progressOn(
  stream: Pick<WriteStream, "isTTY" | "write" | "columns">,
  now: () => number = Date.now,
): Progress {
  let next = now() + PATIENCE;
  let isShown = false;
  const clear = (): void => {
    cursorTo(stream as WriteStream, 0);
    clearLine(stream as WriteStream, 0);
  };
  return {
    show(text) {
      if (!stream.isTTY || now() < next) return;
      next = now() + BETWEEN_LINES;
      isShown = true;
      clear();
      stream.write(text.slice(0, stream.columns - 1));
    },
    end() {
      if (isShown) clear();
      isShown = false;
    },
  };
}
