const PIECE = 1 << 16;

/** Short texts put together to longer ones: few calls of what writes them, and never the whole text at once. */
export function* pieces(texts: Iterable<string>): Generator<string> {
  let piece = "";
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}
