import { Diff } from "diff";
import type { Article, Quote } from "../generated/types.js";
import { wordingOf } from "../text/wording.js";
import { attestationsOf, type PrintedVersion } from "./attestations-of.js";
import { byId, type Ref } from "./lookup.js";

/** A stretch that the quote's text and a printed version share, or that only one of them has. */
export interface Change {
  /** `added`: only in the printed version; `removed`: only in the quote's text. */
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** How one printed version of a quote differs from the quote's text. */
export interface Variant extends PrintedVersion {
  /** Whether the printed words are exactly the quote's text. */
  readonly identical: boolean;
  /**
   * The differences, word by word. The texts joined without the added ones give the quote's text,
   * without the removed ones the printed words.
   */
  readonly changes: readonly Change[];
}

/*
 * A word or a punctuation mark with the blanks behind it, or blanks at the beginning. Not a literal: for each of those,
 * an engine reads the tables of Unicode as soon as it loads the file.
 */
const TOKEN = "(?<word>[\\p{L}\\p{M}\\p{N}]+(?:[-–'’][\\p{L}\\p{M}\\p{N}]+)*|\\S)(?<blank>\\s*)|^\\s+";

const tokens = (text: string) =>
  Array.from(text.matchAll(new RegExp(TOKEN, "gu")), ({ 0: whole, groups }) => ({
    word: groups!.word ?? whole,
    blank: groups!.blank ?? "",
  }));

/**
 * How a text was changed into another, word by word. Words are compared without the blanks behind
 * them, so that a word stays the same where only what follows it was cut; the blanks are told apart
 * afterwards, so that both texts can be read back exactly.
 *
 * @example
 * wordChanges("Das ist gut.", "ist gut!");
 * // [{ kind: "removed", text: "Das " }, { kind: "same", text: "ist gut" },
 * //  { kind: "removed", text: "." }, { kind: "added", text: "!" }]
 */
export function wordChanges(from: string, to: string): readonly Change[] {
  const [before, after] = [tokens(from), tokens(to)];
  const changes: Change[] = [];
  const add = (kind: Change["kind"], text: string) => {
    const last = changes.at(-1);
    if (last?.kind === kind) changes[changes.length - 1] = { kind, text: last.text + text };
    else if (text !== "") changes.push({ kind, text });
  };
  const words = (list: typeof before) => list.map(({ word }) => word);
  let [old, current] = [0, 0];
  /* The plain `Diff` compares arrays as they are; the ready-made subclasses cannot be left out of a bundle. */
  for (const { added, removed, count } of new Diff<string, string[]>().diff(words(before), words(after))) {
    for (let step = 0; step < count; step += 1) {
      const [was, is] = [added ? undefined : before[old++]!, removed ? undefined : after[current++]!];
      if (!is) add("removed", was!.word + was!.blank);
      else if (!was) add("added", is.word + is.blank);
      else if (was.blank === is.blank) add("same", is.word + is.blank);
      else {
        add("same", is.word);
        add("removed", was.blank);
        add("added", is.blank);
      }
    }
  }
  return changes;
}

/**
 * How the printed versions of a quote differ from its text, in the order of its attestations.
 *
 * @example
 * variants(quotes, articles, "lindner-data-must-be-safe")[0]?.changes;
 * // [{ kind: "same", text: "Diese Daten müssen einfach sicher sein" },
 * //  { kind: "removed", text: "!" }, { kind: "added", text: "." }]
 */
export function variants(
  quotes: readonly Quote[],
  articles: readonly Article[],
  quote: Ref<Quote>,
): readonly Variant[] {
  const record = typeof quote === "string" ? byId(quotes, quote) : quote;
  if (!record) return [];
  return attestationsOf(quotes, articles, record).map(({ attestation, article }) => {
    const printed = wordingOf(attestation);
    return { attestation, article, identical: printed === record.text, changes: wordChanges(record.text, printed) };
  });
}
