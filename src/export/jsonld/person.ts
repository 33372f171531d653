import type { Person, Role } from "../../generated/types.js";
import { iri, webIri } from "./iri.js";
import { type Node, node } from "./node.js";

/*
 * The role stands between the person and the organization, as schema.org has it for roles that hold for a time only:
 * what one article calls a person is never a statement about any other time.
 */
const role = (record: Role): Node =>
  node({
    "@type": record.organization === null ? "Role" : ["Role", "OrganizationRole"],
    affiliation: record.organization && iri(record.organization),
    roleName: record.title,
    verbatim: record.verbatim,
    kind: record.kind,
    source: iri(record.article),
    onBehalfOf: record.onBehalfOf,
    note: record.note,
  });

export const person = ({ id, name, honorifics, aliases, roles, sameAs }: Person): Node =>
  node({
    "@id": iri(id),
    "@type": "Person",
    name: `${name.given} ${name.family}`,
    givenName: name.given,
    familyName: name.family,
    honorificPrefix: [...new Set(honorifics.map(({ value }) => value))],
    honorific: honorifics.map(({ value, articles }) =>
      node({ "@type": "Honorific", verbatim: value, source: articles.map(iri) }),
    ),
    alternateName: [...new Set(aliases.map(({ value }) => value))],
    alias: aliases.map(({ value, kind, article }) =>
      node({ "@type": "Alias", verbatim: value, kind, source: iri(article) }),
    ),
    affiliation: roles.map(role),
    sameAs: sameAs.map(webIri),
  });
