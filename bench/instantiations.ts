import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../scripts/files.js";
import { execute } from "../test/package/execute.js";

const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  target: "es2022",
  lib: ["es2022"],
  module: "nodenext",
  types: [],
  extendedDiagnostics: true,
};

/* What a program does with the data: pick, filter, map, destructure, join. */
const program = (from: string) => `
import { getPerson, people, quotes, quotesBy, type Person, type Quote } from "${from}";
const said: readonly Quote[] = quotesBy("dieter-rehfeld");
export const texts: string[] = [...said, ...quotes].map((quote) => quote.text);
export const names: string[] = people.map(({ name }) => name.given + " " + name.family);
export const titles = getPerson("dieter-rehfeld").roles.filter(({ kind }) => kind === "chair").map(({ title }) => title.en);
export const printed = quotes.flatMap(({ attestations }) => attestations.map(({ article, manner }) => ({ article, manner })));
export const pairs = quotes.map((quote) => ({ quote, speaker: people.find(({ id }) => id === quote.speaker) as Person }));
`;

/* As much as somebody would write who needs these fields, and nothing to be derived by the compiler. */
const BY_HAND = `
export interface Localized { readonly de: string; readonly en: string }
export interface Segment { readonly text: string; readonly start: number; readonly end: number; readonly sha256: string }
export interface Attestation {
  readonly article: string;
  readonly manner: "direct" | "fragment";
  readonly segments: readonly Segment[];
  readonly note: string | null;
}
export interface Quote {
  readonly id: string;
  readonly speaker: string;
  readonly event: string | null;
  readonly text: string;
  readonly gist: Localized;
  readonly topics: readonly string[];
  readonly attestations: readonly Attestation[];
}
export interface Role { readonly article: string; readonly kind: "chair" | "board-member"; readonly title: Localized }
export interface Person {
  readonly id: string;
  readonly name: { readonly given: string; readonly family: string };
  readonly roles: readonly Role[];
}
export declare const quotes: readonly Quote[];
export declare const people: readonly Person[];
export declare function getPerson(id: "dieter-rehfeld" | "rolf-beyer"): Person;
export declare function quotesBy(person: "dieter-rehfeld" | "rolf-beyer" | Person): readonly Quote[];
`;

/** How many types the compiler instantiates for a program that uses the package, and for one that uses types by hand. */
export async function instantiations(folder: string): Promise<{ readonly package: number; readonly byHand: number }> {
  const path = mkdtempSync(join(folder, "types-"));
  const count = async (from: string): Promise<number> => {
    writeFileSync(join(path, "use.mts"), program(from));
    writeFileSync(join(path, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["use.mts"] }));
    const printed = await execute(path, join(root, "node_modules/.bin/tsc"));
    return Number(/^Instantiations: +(\d+)$/m.exec(printed)![1]);
  };
  try {
    writeFileSync(join(path, "by-hand.d.mts"), BY_HAND);
    return { package: await count("vitako-dataset"), byHand: await count("./by-hand.mjs") };
  } finally {
    rmSync(path, { recursive: true });
  }
}
