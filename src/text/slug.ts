const DIGRAPHS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/**
 * A name as an id writes it: lower-case ASCII kebab-case, umlauts as two letters.
 *
 * @example
 * slug("Hans-Henning Lühr"); // "hans-henning-luehr"
 */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => DIGRAPHS[letter]!)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
}
