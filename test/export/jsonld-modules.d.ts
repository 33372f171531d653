/* What the tests use of libraries that bring no types. */

declare module "jsonld" {
  export function canonize(document: object, options: object): Promise<string>;
}

declare module "n3" {
  import type { Literal, NamedNode, Quad, Quad_Object, Quad_Predicate, Quad_Subject, Term } from "@rdfjs/types";
  export type { Literal, NamedNode, Quad, Term };
  export class Parser {
    constructor(options?: { readonly format?: string });
    parse(text: string): Quad[];
  }
  export class Store {
    constructor(quads?: Iterable<Quad>);
    readonly size: number;
    add(quad: Quad): this;
    delete(quad: Quad): this;
    getQuads(
      subject: Term | string | null,
      predicate: Term | string | null,
      object: Term | string | null,
      graph: null,
    ): Quad[];
    getSubjects(predicate: Term | string | null, object: Term | string | null, graph: null): Quad_Subject[];
    getObjects(subject: Term | string | null, predicate: Term | string | null, graph: null): Quad_Object[];
    [Symbol.iterator](): Iterator<Quad>;
  }
  export const DataFactory: {
    namedNode(value: string): NamedNode;
    literal(value: string, languageOrType?: string | NamedNode): Literal;
    quad(subject: Term, predicate: Term, object: Term): Quad;
  };
}
