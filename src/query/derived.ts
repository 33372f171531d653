/**
 * What is derived from an array at the first question about it, and kept for as long as the array.
 * All indexes live here, so that importing the package costs no work. The arrays are taken to stay
 * as they are; after a change, pass a new array.
 */
export class Derived<Input extends object, Result> {
  readonly #results = new WeakMap<Input, Result>();
  #last: Input | undefined;
  #lastResult: Result | undefined;

  constructor(private readonly derive: (input: Input) => Result) {}

  of(input: Input): Result {
    if (input === this.#last) return this.#lastResult!;
    let result = this.#results.get(input);
    if (result !== undefined) return this.#atHand(input, result);
    this.#results.set(input, (result = this.derive(input)));
    return result;
  }

  /* Why: a `WeakMap` takes about as long as a small index itself. So what was asked for twice is at hand until the
     running task ends; after it, nothing here keeps the array alive. */
  #atHand(input: Input, result: Result): Result {
    if (!this.#last) void Promise.resolve().then(() => (this.#last = this.#lastResult = undefined));
    this.#last = input;
    return (this.#lastResult = result);
  }
}
