import type { Organization } from "../../generated/types.js";
import { alias } from "./alias.js";
import { iri, webIri } from "./iri.js";
import { type Node, node } from "./node.js";

export const organization = (record: Organization): Node =>
  node({
    "@id": iri(record.id),
    "@type": "Organization",
    name: node({ de: record.name, en: record.nameEn }),
    shortName: record.shortName,
    alternateName: [
      ...new Set([record.shortName, ...record.aliases.map(({ value }) => value)].filter((name) => name !== null)),
    ],
    kind: record.kind,
    parentOrganization: record.parent && iri(record.parent),
    alias: record.aliases.map(alias),
    url: record.website && webIri(record.website),
    urlBasis: record.websiteBasis,
    sameAs: record.sameAs.map(webIri),
  });
