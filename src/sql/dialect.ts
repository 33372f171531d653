/** How an engine wants its SQL where it departs from the standard. */
export interface Dialect {
  /** What is typed after `--sql`. */
  readonly name: string;
  /** The mark around names. */
  readonly quote: '"' | "`";
  /** What follows a text to compare it by its code points, where a database may compare by a language instead. */
  readonly byCodePoint: "" | ' COLLATE "C"';
}

const ansi: Dialect = { name: "ansi", quote: '"', byCodePoint: "" };

export const dialects: readonly Dialect[] = [
  ansi,
  { ...ansi, name: "duckdb" },
  { ...ansi, name: "spark", quote: "`" },
  { ...ansi, name: "postgres", byCodePoint: ' COLLATE "C"' },
  { ...ansi, name: "sqlite" },
];
