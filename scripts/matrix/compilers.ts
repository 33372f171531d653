import { join } from "node:path";
import { execute } from "../../test/package/execute.js";
import { installedVersion, type Place, written } from "./place.js";

const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: false,
  target: "es2022",
  types: [],
};

const RESOLUTIONS = {
  nodenext: { ...STRICT, module: "nodenext" },
  bundler: { ...STRICT, module: "esnext", moduleResolution: "bundler" },
};

/* A compiler that took everything for `any` would miss the errors that are expected here. */
const PROGRAM = `
import { getPerson, quotes, type Person, type PersonId, type Quote } from "vitako-dataset";
import raw from "vitako-dataset/data/quotes.json" with { type: "json" };
import { cite, type CitationStyle } from "vitako-dataset/cite";
import { exportDataset, formats, type Format, type Written } from "vitako-dataset/export";
import { quotesBy } from "vitako-dataset/query";
import { checkDataset, type Violation } from "vitako-dataset/rules";
import { QuoteSchema } from "vitako-dataset/schema";
import * as z from "zod";

export const id: PersonId = "dieter-rehfeld";
export const person: Person = getPerson(id);
export const said: readonly Quote[] = quotesBy([...quotes, ...raw], person);
export const manner: "direct" | "fragment" | undefined = raw[0]?.attestations[0]?.manner;
export const violations: readonly Violation[] = checkDataset({});
export const style: CitationStyle = "biblatex";
export const cited: string = cite({ articles: [], organizations: [], people: [], quotes }, "id", style);
export const format: Format | undefined = formats[0];
export const written: Promise<readonly Written[]> = exportDataset(formats[0]!, "out", { force: true });
export const schema: z.ZodType<Quote> = z.object({ quote: QuoteSchema }).shape.quote;
export const parsed: Quote = QuoteSchema.parse({});
// @ts-expect-error: no person has this id
getPerson("dieter-rehfeldt");
// @ts-expect-error: a quote has no such field
export const unknown = parsed.author;
// @ts-expect-error: the raw data are typed as well
export const wrong: number = raw[0]?.text;
`;

function typescript(version: string): Place {
  return {
    name: "TypeScript",
    packages: [`typescript@${version}`],
    version: (folder) => installedVersion(folder, "typescript"),
    checks: Object.fromEntries(
      Object.entries(RESOLUTIONS).map(([name, compilerOptions]) => [
        name,
        async (folder) => {
          const files = { "use.mts": PROGRAM, "tsconfig.json": JSON.stringify({ compilerOptions }) };
          await execute(written(folder, files), join(folder, "node_modules", ".bin", "tsc"));
        },
      ]),
    ),
  };
}

/** Versions of TypeScript, each with the two ways to find a module that know the exports of a package. */
export const compilers: readonly Place[] = ["5.4", "5.9", "6", "7"].map(typescript);
