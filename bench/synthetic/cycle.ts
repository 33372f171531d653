/** Gives the entries of a list in turn, so that each is used however few are asked for. */
export function cycle<Entry>(entries: readonly Entry[]): () => Entry {
  let turn = 0;
  return () => entries[turn++ % entries.length]!;
}
