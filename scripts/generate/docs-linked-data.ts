import { jsonld } from "../../src/export/jsonld.js";
import { context } from "../../src/export/jsonld/context.js";
import { attestationIri, captureIri, iri } from "../../src/export/jsonld/iri.js";
import type { Dataset } from "../../src/generated/types.js";
import { collectionNames } from "../../src/text/canonical.js";
import { table } from "./docs-table.js";

interface Resource {
  readonly "@id": string;
  readonly "@type"?: string | readonly string[];
}

/** The resources of the export that stand on their own, by name. */
async function resources(dataset: Dataset): Promise<ReadonlyMap<string, Resource>> {
  const [file] = await jsonld.files(dataset);
  const document = JSON.parse([...(file!.content as Iterable<string>)].join("")) as { "@graph": readonly Resource[] };
  /* The ledger says a little more of each record; here is what comes first. */
  return new Map(document["@graph"].map((resource) => [resource["@id"], resource] as const).reverse());
}

const isTerm = (term: string): term is keyof typeof context => term in context;

const classesOf = ({ "@type": types = [] }: Resource): string =>
  [types]
    .flat()
    .map((term) => `\`${isTerm(term) ? String(context[term]) : term}\``)
    .join(", ");

/** For each sort of record its class, and what one of them is called. */
export async function resourceTable(dataset: Dataset): Promise<string> {
  const found = await resources(dataset);
  const [quote] = dataset.quotes;
  const records = collectionNames
    .filter((name) => name !== "sources" && name !== "ids")
    .map((name) => [name, iri((dataset[name][0] as { id: string }).id)] as const);
  const names = [
    ...records,
    ["attestations", attestationIri(quote!.id, quote!.attestations[0]!.article)],
    ["sources", captureIri(dataset.sources[0]!.article)],
  ] as const;
  return table(
    ["records", "class", "such as"],
    names.map(([what, name]) => [`\`${what}\``, classesOf(found.get(name)!), `\`${name}\``]),
  );
}

/** A resource as it stands in the export. */
export async function resourceText(name: string, dataset: Dataset): Promise<string> {
  const resource = (await resources(dataset)).get(name);
  if (!resource) throw new Error(`The linked data have nothing called ${name}.`);
  return `\`\`\`json\n${JSON.stringify(resource, null, 2)}\n\`\`\``;
}
