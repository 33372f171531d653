/**
 * A path as a JSON Pointer (RFC 6901).
 *
 * @example
 * pointerTo(["quotes", 0, "a/b"]); // "/quotes/0/a~1b"
 */
export const pointerTo = (path: readonly (string | number)[]): string =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/**
 * The keys in a JSON Pointer (RFC 6901), the positions in lists among them as texts.
 *
 * @example
 * keysIn("/quotes/0/a~1b"); // ["quotes", "0", "a/b"]
 */
export const keysIn = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
