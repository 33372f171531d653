import { recordTypes, references, shapes } from "../../src/generated/shapes.js";
import type { Dataset } from "../../src/generated/types.js";
import { vocabularies } from "../../src/model/index.js";
import { collectionNames } from "../../src/text/canonical.js";

const values = new Map(vocabularies.map(({ title, meanings }) => [title, Object.keys(meanings)]));

/** The largest number of values that a field can choose from: as many datasets show all of them. */
export const variety = Math.max(...[...values.values()].map(({ length }) => length));

const dates = [
  { edtf: "2019-11-14/2019-11-15", earliest: "2019-11-14", latest: "2019-11-15" },
  { edtf: "[2021-04-21..2021-04-30]", earliest: "2021-04-21", latest: "2021-04-30" },
  { edtf: "2021-05-14", earliest: "2021-05-14", latest: "2021-05-14" },
];

const plain: Readonly<Record<string, unknown>> = {
  normalization: "nfc-lf",
  language: "de",
  iso3166: "DE-HB",
  sharedEightGrams: 0.25,
  longestSharedRun: 7,
};

/* Lists whose entries are told apart by a name or by their article; there is only one article. */
const NAMED = new Set(["Attestation", "Decision", "Derivation", "WebAddress", ...Object.keys(references)]);

/**
 * A dataset with one record in each collection and something in every field, made from the shapes of the model: a field
 * that an export forgets cannot hide behind a `null`.
 *
 * @param variant which one of its values a field with a closed list has
 */
export function filled(variant = 0): Dataset {
  const pick = <Item>(items: readonly Item[]): Item => items[variant % items.length]!;
  const idIn = (collection: string) => `one-of-${collection}`;

  function scalar(type: string, key: string, path: string, place: number): unknown {
    if (values.has(type)) return pick(values.get(type)!);
    if (type in references) return idIn(references[type]![0]!);
    if (key in plain) return plain[key];
    if (key === "id") return idIn("articles");
    if (type === "Offset") return { start: 1, end: 3 }[key] === undefined ? 99 : 10 * place + (key === "start" ? 1 : 3);
    const samples: Readonly<Record<string, unknown>> = {
      Day: "2020-02-29",
      JsonPointer: `/${key}`,
      Sha256: "0123456789abcdef".repeat(4),
      Version: "1.2.3",
      WebAddress: `https://example.org/${key}?a=%C3%A4&b#c`,
    };
    /* Two entries of a list of words stand in an order that is not that of the alphabet. */
    return samples[type] ?? `${"zy"[place] ?? ""} „Größe“ \\ "${path}"`.trim();
  }

  function value(type: string, key: string, path: string, place = 0): unknown {
    const shape = shapes[type];
    if (!shape) return scalar(type, key, path, place);
    const fields = Object.entries(shape).map(([name, field]) => {
      const inner = `${path}.${name}`;
      const places = field.list && !NAMED.has(field.type) ? [0, 1] : [0];
      const entries = places.map((each) => value(field.type, name, inner, field.list ? each : place));
      return [name, field.list ? entries : entries[0]];
    });
    const object = Object.fromEntries(fields) as Record<string, unknown>;
    return type === "ApproximateDate" ? { ...object, ...pick(dates) } : object;
  }

  const dataset = Object.fromEntries(collectionNames.map((name) => [name, [value(recordTypes[name], name, name)]]));
  const ids = references.RecordId!.map((collection) => ({ ...dataset.ids![0]!, id: idIn(collection), collection }));
  return { ...dataset, ids } as unknown as Dataset;
}
