import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DatasetCore } from "@rdfjs/types";
import {
  DataFactory,
  Parser,
  type Quad,
  type Quad_Object,
  type Quad_Predicate,
  type Quad_Subject,
  Store,
  type Term,
} from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { beforeAll, describe, expect, it } from "vitest";
import { readData, root } from "../../scripts/files.js";
import { context } from "../../src/export/jsonld/context.js";
import type { Dataset } from "../../src/generated/types.js";
import { vocabularies } from "../../src/model/index.js";
import { describeReader, pythonWith } from "../cite/readers.js";
import { filled, variety } from "./jsonld-filled.js";
import { canonical, documentOf, full, storeOf } from "./jsonld-graph.js";

const { literal, namedNode } = DataFactory;
/* Any term, because some statements are made to be wrong. */
const quad = (subject: Term, predicate: Term, object: Term): Quad =>
  DataFactory.quad(subject as Quad_Subject, predicate as Quad_Predicate, object as Quad_Object);

const SHACL = "http://www.w3.org/ns/shacl#";
const sh = (name: string) => namedNode(SHACL + name);
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

const turtle = readFileSync(join(root, "schemas", "shapes.ttl"), "utf8");
const shapes = new Store(new Parser().parse(turtle));

const asDataset = (store: Store) => store as unknown as DatasetCore;

const validator = new SHACLValidator(asDataset(shapes));

/** What the shapes find: the node, the shape and the constraint that is not kept. */
async function findings(graph: Store): Promise<string[]> {
  const { results } = await validator.validate(asDataset(graph));
  return results.map(({ focusNode, sourceShape, sourceConstraintComponent }) =>
    [focusNode, sourceShape, sourceConstraintComponent].map((term) => (term as Term).value).join(" "),
  );
}

const graphOf = async (records: Dataset): Promise<Store> => storeOf(await canonical(await documentOf(records)));

const objects = (store: Store, subject: Term, property: Term) => store.getObjects(subject, property, null);

/** The entries of an RDF list. */
function listAt(store: Store, head: Term): Term[] {
  const [first] = objects(store, head, namedNode(`${RDF}first`));
  const [rest] = objects(store, head, namedNode(`${RDF}rest`));
  return first && rest ? [first, ...listAt(store, rest)] : [];
}

/** A constraint, and where it holds. */
interface Constraint {
  readonly node: Term;
  readonly focus: Term;
  readonly component: string;
  /** The parameter of the constraint. */
  readonly value: Term;
  readonly path: Term;
}

/* What the statements of a shape are, beside its constraints. */
const NO_CONSTRAINTS = new Set([
  "path",
  "name",
  "message",
  "property",
  "targetClass",
  "targetSubjectsOf",
  "ignoredProperties",
  "qualifiedValueShape",
]);

/** Every constraint of every shape, with every node of the graph that it holds for. */
function constraintsOn(graph: Store): Constraint[] {
  const subjects = (property: string, find: (target: Term) => Term[]) =>
    shapes
      .getQuads(null, sh(property), null, null)
      .flatMap(({ subject, object }) => find(object).map((focus) => ({ shape: subject, focus })));
  const targeted = [
    ...subjects("targetClass", (target) => graph.getSubjects(namedNode(`${RDF}type`), target, null)),
    ...subjects("targetSubjectsOf", (target) => graph.getSubjects(target, null, null)),
  ];
  return targeted.flatMap(({ shape, focus }) =>
    [shape, ...objects(shapes, shape, sh("property"))].flatMap((node) =>
      shapes
        .getQuads(node, null, null, null)
        .filter(({ predicate }) => predicate.value.startsWith(SHACL))
        .flatMap(({ predicate, object }) => {
          const parameter = predicate.value.slice(SHACL.length);
          if (NO_CONSTRAINTS.has(parameter)) return [];
          const component = parameter[0]!.toUpperCase() + parameter.slice(1);
          const path = objects(shapes, node, sh("path"))[0] ?? node;
          return [{ node, focus, component, value: object, path }];
        }),
    ),
  );
}

const nothing = namedNode("urn:example:nothing");
const other = (place: number) => namedNode(`urn:example:other-${place}`);

/** A change of a graph. */
interface Edit {
  readonly remove?: readonly Quad[];
  readonly add?: readonly Quad[];
}

/** What is at the end of a path of SHACL: the statements that lead to it, and one more that would. */
function end(graph: Store, { focus, path }: Constraint) {
  const [inverse] = objects(shapes, path, sh("inversePath"));
  if (inverse) {
    return {
      present: graph.getQuads(null, inverse, focus, null),
      further: (place: number) => quad(other(place), inverse, focus),
    };
  }
  const sequence = listAt(shapes, path);
  const last = sequence.at(-1) ?? path;
  const from = sequence.length > 0 ? null : focus;
  const present = graph.getQuads(from, last, null, null);
  return { present, further: (place: number, value: Term = other(place)) => quad(focus, last, value) };
}

const replaced = (graph: Store, constraint: Constraint, by: (value: Term) => Term): Edit => {
  const { present } = end(graph, constraint);
  return {
    remove: present,
    add: present.map(({ subject, predicate, object }) => quad(subject, predicate, by(object))),
  };
};

const inLanguage = (value: Term, text = value.value) =>
  literal(
    text,
    value.termType === "Literal" && value.language
      ? value.language
      : namedNode("http://www.w3.org/2001/XMLSchema#string"),
  );

/** For each kind of constraint, how a node breaks it. */
const breaking: Readonly<Record<string, (graph: Store, constraint: Constraint) => Edit>> = {
  MinCount: (graph, constraint) => ({ remove: end(graph, constraint).present }),
  MaxCount: (graph, constraint) => {
    const many = Array.from({ length: Number(constraint.value.value) + 1 }, (_, place) => place);
    return { add: many.map((place) => end(graph, constraint).further(place)) };
  },
  Class: (graph, constraint) => replaced(graph, constraint, () => nothing),
  Or: (graph, constraint) => replaced(graph, constraint, () => nothing),
  In: (graph, constraint) => replaced(graph, constraint, () => literal("something else")),
  Datatype: (graph, constraint) =>
    replaced(graph, constraint, () => literal("1", namedNode("http://www.w3.org/2001/XMLSchema#byte"))),
  NodeKind: (graph, constraint) => replaced(graph, constraint, (value) => literal(value.value)),
  Pattern: (graph, constraint) => replaced(graph, constraint, () => literal("?")),
  LanguageIn: (graph, constraint) => replaced(graph, constraint, (value) => literal(value.value, "fr")),
  UniqueLang: (graph, constraint) => ({
    add: end(graph, constraint).present.map(({ subject, predicate, object }) =>
      quad(subject, predicate, inLanguage(object, "again")),
    ),
  }),
  MaxLength: (graph, constraint) =>
    replaced(graph, constraint, (value) => inLanguage(value, "a".repeat(Number(constraint.value.value) + 1))),
  MinLength: (graph, constraint) => replaced(graph, constraint, (value) => inLanguage(value, "")),
  MinInclusive: (graph, constraint) =>
    replaced(graph, constraint, () => literal("-0.1", namedNode("http://www.w3.org/2001/XMLSchema#decimal"))),
  MaxInclusive: (graph, constraint) =>
    replaced(graph, constraint, () => literal("1.1", namedNode("http://www.w3.org/2001/XMLSchema#decimal"))),
  Closed: (_graph, { focus }) => ({ add: [quad(focus, namedNode("urn:example:unknown"), literal("?"))] }),
  Equals: (_graph, { focus, node, value }) => ({ add: [quad(focus, value, namedNode(`urn:example:${node.value}`))] }),
  Disjoint: (graph, constraint) => ({
    add: end(graph, constraint).present.map(({ object }) => quad(constraint.focus, constraint.value, object)),
  }),
  LessThan: (graph, constraint) => earlier(graph, constraint),
  LessThanOrEquals: (graph, constraint) => earlier(graph, constraint),
  QualifiedMinCount: (graph, constraint) => ({ remove: end(graph, constraint).present }),
  QualifiedMaxCount: (graph, constraint) => ({
    add: [
      end(graph, constraint).further(0),
      quad(other(0), namedNode(`${RDF}type`), namedNode(full("oa:TextPositionSelector"))),
    ],
  }),
};

/** Lets what has to come later come first. */
function earlier(graph: Store, { focus, value }: Constraint): Edit {
  const later = graph.getQuads(focus, value, null, null);
  const least = (term: Term) => (term.value.includes("-") ? "0001-01-01" : "0");
  return {
    remove: later,
    add: later.map(({ subject, predicate, object }) =>
      quad(subject, predicate, literal(least(object), (object as { datatype?: never }).datatype)),
    ),
  };
}

function edited(graph: Store, edits: readonly Edit[]): Store {
  const copy = new Store(graph);
  for (const { remove = [] } of edits) for (const statement of remove) copy.delete(statement);
  for (const { add = [] } of edits) for (const statement of add) copy.add(statement);
  return copy;
}

describe("the shapes of the linked data", { timeout: 60_000 }, () => {
  it("hold for the shipped data", async () => {
    expect(await findings(await graphOf(readData()))).toEqual([]);
  });

  it.each(Array.from({ length: variety }, (_, variant) => variant))(
    "hold for records with something in every field (values %i of the closed lists)",
    async (variant) => {
      expect(await findings(await graphOf(filled(variant)))).toEqual([]);
    },
  );

  describe("find a corrupted export:", () => {
    let graph: Store;
    beforeAll(async () => {
      graph = await graphOf(readData());
    });
    const statement = (subject: string, property: string) =>
      graph.getQuads(namedNode(`urn:vitako-dataset:${subject}`), namedNode(full(property)), null, null);
    const about = async (edit: Edit) => (await findings(edited(graph, [edit]))).map((finding) => finding.split(/ .*#/));

    const quote = "rehfeld-beginning-of-a-technology";
    const name = `urn:vitako-dataset:${quote}`;

    it("a quote without a speaker", async () => {
      expect(await about({ remove: statement(quote, "schema:spokenByCharacter") })).toEqual([
        [name, "MinCountConstraintComponent"],
      ]);
    });

    it("a quote with two speakers", async () => {
      const [speaker] = statement(quote, "schema:spokenByCharacter");
      const second = quad(speaker!.subject, speaker!.predicate, namedNode("urn:vitako-dataset:kay-ruge"));
      expect(await about({ add: [second] })).toEqual([[name, "MaxCountConstraintComponent"]]);
    });

    it("a quote whose speaker is an organization", async () => {
      const [speaker] = statement(quote, "schema:spokenByCharacter");
      const regioIt = quad(speaker!.subject, speaker!.predicate, namedNode("urn:vitako-dataset:regio-it"));
      expect(await about({ remove: [speaker!], add: [regioIt] })).toEqual([[name, "ClassConstraintComponent"]]);
    });

    it("a quote without a source", async () => {
      expect(await about({ remove: statement(quote, "schema:isPartOf") })).toContainEqual([
        name,
        "MinCountConstraintComponent",
      ]);
    });

    it("a source that the quote is not anchored in", async () => {
      const [source] = statement(quote, "schema:isPartOf");
      const further = quad(source!.subject, source!.predicate, namedNode("urn:vitako-dataset:kommune21-2021-digital"));
      expect(await about({ add: [further] })).toEqual([[name, "EqualsConstraintComponent"]]);
    });

    it("an anchor that is no quoted stretch of the text", async () => {
      const [target] = statement(`${quote}:in:lecos-bremen`, "oa:hasTarget");
      const edit = {
        remove: graph.getQuads(target!.object, namedNode(`${RDF}type`), namedNode(full("vocab:Mark")), null),
      };
      expect(await about(edit)).toContainEqual([`${name}:in:lecos-bremen`, "ClassConstraintComponent"]);
    });
  });

  it("are seen to find something, every single constraint of them", async () => {
    const [first, , third] = [0, 1, 2].map(filled) as [Dataset, Dataset, Dataset];
    const top = { ...third, topics: third.topics.map((topic) => ({ ...topic, broader: null })) };
    const silent = new Map<string, boolean>();
    for (const graph of [await graphOf(first), await graphOf(top)]) {
      const constraints = constraintsOn(graph);
      const kinds = [...new Set(constraints.map(({ component }) => component))];
      expect(kinds.filter((kind) => !(kind in breaking))).toEqual([]);
      for (const kind of kinds) {
        const ofKind = constraints.filter(({ component }) => component === kind);
        const edits = ofKind.map((constraint) => breaking[kind]!(graph, constraint));
        const found = new Set(await findings(edited(graph, edits)));
        for (const { focus, node, path } of ofKind) {
          const name = `${node.value} ${path.value} ${kind}`;
          const isFound = found.has(`${focus.value} ${node.value} ${SHACL}${kind}ConstraintComponent`);
          silent.set(name, !isFound && (silent.get(name) ?? true));
        }
      }
    }
    expect(silent.size).toBeGreaterThan(250);
    expect([...silent].filter(([, isSilent]) => isSilent)).toEqual([]);
  });

  it("know the closed lists of the model, value by value", () => {
    const listed = shapes.getQuads(null, sh("in"), null, null).flatMap(({ subject, object }) =>
      objects(shapes, subject, sh("name")).map((title) => ({
        title: title.value,
        values: listAt(shapes, object).map(({ value }) => value),
      })),
    );
    const named = new Set(listed.map(({ title }) => title));
    const expected = vocabularies.filter(({ title }) => title !== "EventMode");
    expect([...named].toSorted()).toEqual(expected.map(({ title }) => title).toSorted());
    expect(
      listed.filter(
        ({ title, values }) =>
          values.join() !== Object.keys(vocabularies.find((each) => each.title === title)!.meanings).join(),
      ),
    ).toEqual([]);
  });

  it("come with the meaning of every term of our own, and of no other", () => {
    const own = Object.values(context).flatMap((term) => {
      const id = typeof term === "object" ? term["@id"] : String(term);
      return id.startsWith("vocab:") ? [full(id)] : [];
    });
    const explained = shapes
      .getSubjects(namedNode("http://www.w3.org/2000/01/rdf-schema#comment"), null, null)
      .map(({ value }) => value);
    expect(explained.toSorted()).toEqual(own.toSorted());
  });

  describeReader(pythonWith(["pyshacl"], "pip install pyshacl"), (run) => {
    const verdict = async (records: Dataset, isMeta: boolean) => {
      const program = [
        "import sys, json, rdflib, pyshacl",
        "shapes, data, is_meta = json.load(sys.stdin)",
        "shapes = rdflib.Graph().parse(data=shapes, format='turtle')",
        "data = rdflib.Graph().parse(data=data, format='nt')",
        "print(pyshacl.validate(data, shacl_graph=shapes, meta_shacl=is_meta)[0])",
      ];
      const nquads = await canonical(await documentOf(records));
      return run(["-c", program.join("\n")], JSON.stringify([turtle, nquads, isMeta])).trim();
    };

    it("are well-formed", async () => {
      expect(await verdict(filled(), true)).toBe("True");
    });

    it("hold for the shipped data and not for a quote of an organization there, too", async () => {
      const data = readData();
      const [first, ...more] = data.quotes;
      expect(await verdict(data, false)).toBe("True");
      expect(await verdict({ ...data, quotes: [{ ...first!, speaker: "regio-it" }, ...more] }, false)).toBe("False");
    });
  });
});
