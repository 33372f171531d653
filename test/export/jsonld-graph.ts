import * as jsonLd from "jsonld";
import { Parser, Store, type Term } from "n3";
import { jsonld } from "../../src/export/jsonld.js";
import type { Records } from "../../src/export/format.js";

/** The file of the export. */
export async function documentOf(records: Records): Promise<string> {
  const [file] = await jsonld.files(records);
  return [...(file!.content as Iterable<string>)].join("");
}

/** The addresses that a document asked for while it was read. */
export const asked: string[] = [];

/** Reading the export must need no network: whatever asks for a document fails. */
const documentLoader = (url: string): never => {
  asked.push(url);
  throw new Error(`There is no network for ${url}.`);
};

/** The statements of a JSON-LD document in the canonical form RDFC-1.0; an error if one of its keys means nothing. */
export async function canonical(document: string): Promise<string> {
  /* An `object`, because the types of the library know neither this name of the algorithm nor `safe`. */
  const options: object = { algorithm: "RDFC-1.0", format: "application/n-quads", safe: true, documentLoader };
  return jsonLd.canonize(JSON.parse(document) as object, options);
}

export const storeOf = (nquads: string): Store => new Store(new Parser({ format: "N-Quads" }).parse(nquads));

const prefixes: Readonly<Record<string, string>> = {
  dcterms: "http://purl.org/dc/terms/",
  oa: "http://www.w3.org/ns/oa#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  schema: "http://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vocab: "urn:vitako-dataset:vocab:",
};

/** `schema:name` in full. */
export function full(name: string): string {
  const [prefix = "", local = ""] = name.split(":");
  return prefixes[prefix]! + local;
}

const RECORDS = "urn:vitako-dataset:";

/** A resource, with all that the graph says of it. */
export class Resource {
  constructor(
    readonly graph: Store,
    readonly term: Term,
  ) {}

  /** The resources of a class. */
  static of(graph: Store, type: string): Resource[] {
    return graph.getSubjects(full("rdf:type"), full(type), null).map((term) => new Resource(graph, term));
  }

  all(property: string): Resource[] {
    return this.graph.getObjects(this.term, full(property), null).map((term) => new Resource(this.graph, term));
  }

  /** The only resource of a property, or `null`. */
  one(property: string): Resource | null {
    const [first = null, ...more] = this.all(property);
    if (more.length > 0) throw new Error(`${this.term.value} has ${more.length + 1} values of ${property}.`);
    return first;
  }

  isA(type: string): boolean {
    return this.all("rdf:type").some(({ term }) => term.value === full(type));
  }

  /** The id of a record. */
  get id(): string {
    if (!this.term.value.startsWith(RECORDS)) throw new Error(`${this.term.value} is no record.`);
    return this.term.value.slice(RECORDS.length);
  }

  /** What stands in the only literal of a property, or `null`; with a language, only if it has this one. */
  text(property: string, language?: string): string | null {
    const literals = this.all(property).filter(
      ({ term }) => term.termType === "Literal" && (language === undefined || term.language === language),
    );
    if (literals.length > 1) throw new Error(`${this.term.value} has ${literals.length} literals of ${property}.`);
    return literals[0]?.term.value ?? null;
  }

  number(property: string): number {
    return Number(this.text(property) ?? Number.NaN);
  }

  localized(property: string): { de: string | null; en: string | null } {
    return { de: this.text(property, "de"), en: this.text(property, "en") };
  }

  idOf(property: string): string | null {
    return this.one(property)?.id ?? null;
  }

  idsOf(property: string): string[] {
    return this.all(property).map(({ id }) => id);
  }

  /** The literals of a list, in order. */
  list(property: string): string[] {
    const found: string[] = [];
    for (let rest = this.one(property); rest?.one("rdf:first"); rest = rest.one("rdf:rest")) {
      found.push(rest.one("rdf:first")!.term.value);
    }
    return found;
  }
}
