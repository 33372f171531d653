/* A prime that divides none of the sizes used here, so that multiplying by it permutes the numbers below a size. */
const STEP = 514_229;

/**
 * The numbers below a size, each once, in an order that looks like chance and depends on the seed.
 *
 * @throws RangeError if there are fewer numbers than are asked for
 */
export function scattered(index: number, size: number, seed: number): number {
  if (index >= size) throw new RangeError(`There are only ${size} different ones; number ${index} is too large.`);
  return (index * STEP + Math.abs(seed)) % size;
}
