import { describe, expectTypeOf, it } from "vitest";
import * as root from "../../src/index.js";
import type {
  Article,
  ArticleId,
  AssemblyEvent,
  Attestation,
  Erratum,
  EventId,
  Organization,
  OrganizationId,
  Person,
  PersonId,
  Quote,
  QuoteId,
  Source,
  Topic,
  TopicId,
} from "../../src/index.js";
import { quotesBy } from "../../src/query/index.js";

describe("an id", () => {
  it("that does not exist does not compile", () => {
    // @ts-expect-error a typing error
    root.getPerson("dieter-rehfelt");
    // @ts-expect-error the id of an article is no id of a person
    root.getPerson("lecos-bremen");
    // @ts-expect-error a typing error
    root.quotesBy("dieter-rehfelt");
    // @ts-expect-error a typing error
    root.variants("lindner-data-must-be-save");
    // @ts-expect-error the record of an event is no record of a person
    root.quotesBy(root.getEvent("panel-2019-bremen"));
  });

  it("that may not exist is looked up or narrowed first", () => {
    const id = "dieter-rehfeld" as string;
    // @ts-expect-error any string could be meant
    root.getPerson(id);
    // @ts-expect-error any string could be meant
    root.quotesBy(id);
    expectTypeOf(root.findPerson(id)).toEqualTypeOf<Person | undefined>();
    if (root.isPersonId(id)) {
      expectTypeOf(id).toEqualTypeOf<PersonId>();
      expectTypeOf(root.getPerson(id)).toEqualTypeOf<Person>();
    }
  });

  it("is a closed union, and not simply a string", () => {
    type Ids = ArticleId | EventId | OrganizationId | PersonId | QuoteId | TopicId;
    expectTypeOf<string>().not.toExtend<Ids>();
    expectTypeOf<"dieter-rehfeld">().toExtend<PersonId>();
  });

  it("is any string for the helpers over your own arrays", () => {
    expectTypeOf(quotesBy([], "anybody")).toEqualTypeOf<readonly Quote[]>();
  });

  it("of a record is any string, so that newer data fits older code", () => {
    expectTypeOf<Quote["speaker"]>().toEqualTypeOf<string>();
  });
});

describe("the functions for one record", () => {
  it("return the record of their collection", () => {
    expectTypeOf(root.getArticle).returns.toEqualTypeOf<Article>();
    expectTypeOf(root.getEvent).returns.toEqualTypeOf<AssemblyEvent>();
    expectTypeOf(root.getOrganization).returns.toEqualTypeOf<Organization>();
    expectTypeOf(root.getTopic).returns.toEqualTypeOf<Topic>();
    expectTypeOf(root.getQuote).returns.toEqualTypeOf<Quote>();
    expectTypeOf(root.findQuote).returns.toEqualTypeOf<Quote | undefined>();
  });
});

describe("what the package exports", () => {
  it("are readonly arrays of the record types", () => {
    expectTypeOf(root.articles).toEqualTypeOf<readonly Article[]>();
    expectTypeOf(root.events).toEqualTypeOf<readonly AssemblyEvent[]>();
    expectTypeOf(root.people).toEqualTypeOf<readonly Person[]>();
    expectTypeOf(root.organizations).toEqualTypeOf<readonly Organization[]>();
    expectTypeOf(root.topics).toEqualTypeOf<readonly Topic[]>();
    expectTypeOf(root.quotes).toEqualTypeOf<readonly Quote[]>();
    expectTypeOf(root.sources).toEqualTypeOf<readonly Source[]>();
    expectTypeOf(root.errata).toEqualTypeOf<readonly Erratum[]>();
  });

  it("cannot be changed", () => {
    const quote = root.getQuote("lindner-data-must-be-safe");
    // @ts-expect-error a field of a record
    quote.text = "";
    // @ts-expect-error a field of a part of a record
    quote.gist.de = "";
    // @ts-expect-error a list in a record
    quote.topics.push("phoenix");
    // @ts-expect-error a list in a part of a record
    quote.attestations[0]!.segments[0] = quote.attestations[0]!.segments[1]!;
    // @ts-expect-error a collection
    root.quotes.push(quote);
    // @ts-expect-error a collection
    root.quotes[0] = quote;
    // @ts-expect-error the group that a helper hands out
    root.quotesBy("dieter-rehfeld").push(quote);
    // @ts-expect-error what a helper hands out
    root.variants(quote)[0]!.changes[0]!.text = "";
    // @ts-expect-error what a helper hands out
    root.rolesOf("dieter-rehfeld")[0]!.date = null;
    // @ts-expect-error the facts about the release
    root.meta.counts.quotes = 0;
  });

  it("has no mutable array or field at any depth", () => {
    type Mutable<T> = T extends readonly (infer Item)[]
      ? T extends unknown[]
        ? "array"
        : Mutable<Item>
      : T extends object
        ? { [Key in keyof T]: Mutable<T[Key]> | WritableKey<T, Key> }[keyof T]
        : never;
    type WritableKey<T, Key extends keyof T> =
      (<G>() => G extends Pick<T, Key> ? 1 : 2) extends <G>() => G extends Readonly<Pick<T, Key>> ? 1 : 2 ? never : Key;
    type Records = Article | AssemblyEvent | Person | Organization | Topic | Quote | Attestation | Source | Erratum;
    expectTypeOf<Mutable<Records>>().toBeNever();
    expectTypeOf<Mutable<root.Variant | root.StatedRole | root.PrintedVersion | typeof root.meta>>().toBeNever();
    expectTypeOf<Mutable<{ readonly a: readonly string[]; b: string }>>().toEqualTypeOf<"b">();
    expectTypeOf<Mutable<{ readonly a: { readonly c: string[] } }>>().toEqualTypeOf<"array">();
  });
});
