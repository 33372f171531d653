import { pointerTo } from "../../src/text/json-pointer.js";
import { type Case, schemaNames } from "./case.js";
import { firstOfEach, type Place } from "./places.js";

/** Values of a type: what they are, and whether the schemas accept them. */
type Values = readonly (readonly [what: string, value: unknown, valid: boolean])[];

const REFUSED = false;
const ACCEPTED = true;

/* Outside the BMP: one code point, which is two UTF-16 units and four bytes. */
const ASTRAL = "\u{1F4AC}";

const text: Values = [
  ["an empty text", "", REFUSED],
  ["a number in place of a text", 7, REFUSED],
  ["a blank at the beginning", " Beispiel", REFUSED],
  ["a blank at the end", "Beispiel ", REFUSED],
  ["a tab at the beginning", "\tBeispiel", REFUSED],
  ["a no-break space at the beginning", "\u00a0Beispiel", REFUSED],
  ["a byte-order mark at the beginning", "\ufeffBeispiel", REFUSED],
  ["a line feed inside", "Bei\nspiel", REFUSED],
  ["a line feed at the end", "Beispiel\n", REFUSED],
  ["a carriage return inside", "Bei\rspiel", REFUSED],
  ["a line separator inside", "Bei\u2028spiel", REFUSED],
  ["an Ogham space at the end", "Beispiel\u1680", REFUSED],
  ["umlauts, quotation marks and a no-break space inside", "Größe „ß“ ‚é‘ –\u00a0Ü", ACCEPTED],
  ["a single letter", "ß", ACCEPTED],
];

const limited = (length: number): Values => [
  [`${length} letters`, "ä".repeat(length), ACCEPTED],
  [`${length + 1} letters`, "ä".repeat(length + 1), REFUSED],
  [`${length} characters outside the BMP`, ASTRAL.repeat(length), ACCEPTED],
  [`${length + 1} characters outside the BMP`, ASTRAL.repeat(length + 1), REFUSED],
];

/** By the name of a type, or by a field whose type has no name. */
const values: Readonly<Record<string, Values>> = {
  Verbatim: text,
  Headline: limited(200),
  SummaryText: limited(400),
  Day: [
    ["30 February", "2021-02-30", REFUSED],
    ["29 February of a common year", "2021-02-29", REFUSED],
    ["29 February of a leap year", "2024-02-29", ACCEPTED],
    ["29 February of a hundredth year", "1900-02-29", REFUSED],
    ["31 April", "2021-04-31", REFUSED],
    ["month 13", "2021-13-01", REFUSED],
    ["a month without its zero", "2021-4-01", REFUSED],
    ["a day and a time", "2021-04-21T00:00:00Z", REFUSED],
    ["digits of another script", "٢٠٢١-04-21", REFUSED],
    ["a number", 20210421, REFUSED],
  ],
  Edtf: [
    ["a month", "2021-04", ACCEPTED],
    ["one day out of a range", "[2021-04-21..2021-04-30]", ACCEPTED],
    ["a range without its brackets", "2021-04-21..2021-04-30", REFUSED],
    ["an open end", "2021-04-21/..", ACCEPTED],
    ["a month by its name", "April 2021", REFUSED],
    ["day 32", "2021-04-32", REFUSED],
  ],
  Version: [
    ["two numbers", "0.1", REFUSED],
    ["a zero in front", "0.01.0", REFUSED],
    ["digits of another script", "0.١.0", REFUSED],
    ["a pre-release", "0.1.0-beta", REFUSED],
    ["large numbers", "10.20.30", ACCEPTED],
  ],
  Sha256: [
    ["capital digits", "A".repeat(64), REFUSED],
    ["63 digits", "a".repeat(63), REFUSED],
    ["a line feed at the end", `${"a".repeat(64)}\n`, REFUSED],
  ],
  Offset: [
    ["a negative number", -1, REFUSED],
    ["a fraction", 0.5, REFUSED],
    ["a number as text", "1", REFUSED],
    ["more than the largest capture", 10_000_001, REFUSED],
    ["zero", 0, ACCEPTED],
  ],
  WebAddress: [
    ["another scheme", "ftp://example.org/", REFUSED],
    ["no scheme", "www.example.org", REFUSED],
    ["letters that are not ASCII", "https://exämple.org/", REFUSED],
    ["a blank", "https://example.org/a b", REFUSED],
    ["a query", "https://example.org/?a=1&b=%C3%A4", ACCEPTED],
  ],
  JsonPointer: [
    ["no slash in front", "name/given", REFUSED],
    ["an escape that does not exist", "/a~2b", REFUSED],
    ["an escaped slash", "/a~1b/0", ACCEPTED],
  ],
  "Quote.language": [["another language", "en", REFUSED]],
  "Quote.attestations": [["no attestation", [], REFUSED]],
  "Attestation.segments": [["no segment", [], REFUSED]],
  "Quote.topics": [
    ["an id in place of a list", "phoenix", REFUSED],
    ["null in place of a list", null, REFUSED],
  ],
  "Place.iso3166": [
    ["a code in small letters", "de", REFUSED],
    ["a country", "DE", ACCEPTED],
  ],
  "Derivation.sharedEightGrams": [
    ["more than the whole", 1.01, REFUSED],
    ["the whole", 1, ACCEPTED],
  ],
};

/** Values at the edges of what a type allows, and where regular expressions differ between languages. */
export function casesOfTypes(places: readonly Place[]): readonly Case[] {
  const found = firstOfEach(places, ({ type, field, isEntry }) => {
    if (type !== undefined && type in values) return type;
    return field in values && !isEntry ? field : undefined;
  });
  const unused = Object.keys(values).find((key) => !found.has(key));
  if (unused) throw new Error(`The data have no value of ${unused}, for which the conformance suite has cases.`);
  return Object.entries(values).flatMap(([key, list]) =>
    list.map(([what, value, isAccepted]) => ({
      description: `${key}: ${what}`,
      changes: [[pointerTo(found.get(key)!.path), value]],
      acceptedBy: isAccepted ? schemaNames : [],
    })),
  );
}
