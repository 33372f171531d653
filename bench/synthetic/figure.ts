import type { Person, Role } from "../../src/generated/types.js";
import { slug } from "../../src/text/slug.js";
import type { Growing } from "./growing.js";

/** What people are called, alike wherever it is said. */
export type Office = Pick<Role, "kind" | "title">;

// prettier-ignore
export const OFFICES: readonly Office[] = [
  { kind: "managing-director", title: { de: "Geschäftsführung", en: "Managing director" } },
  { kind: "chair", title: { de: "Vorsitz", en: "Chair" } },
  { kind: "board-member", title: { de: "Vorstand", en: "Member of the board" } },
  { kind: "head-of-division", title: { de: "Abteilungsleitung", en: "Head of division" } },
  { kind: "minister", title: { de: "Mitglied der Landesregierung", en: "Member of a state government" } },
  { kind: "deputy-director", title: { de: "Beigeordnete Leitung", en: "Deputy director" } },
  { kind: "head-of-project", title: { de: "Projektleitung", en: "Head of project" } },
  { kind: "state-councillor", title: { de: "Staatsrat", en: "State councillor" } },
  { kind: "affiliation", title: { de: "Fachreferat", en: "Policy desk" } },
];

/** A person whose record grows while articles write about them. */
export class Figure {
  readonly record: Growing<Person, "roles" | "aliases" | "honorifics">;
  readonly #quotes = new Map<string, number>();

  constructor(
    given: string,
    readonly family: string,
    readonly office: Office,
    /** Where the office is held: the id and the name, or `null` if the texts name no organization. */
    readonly organization: { readonly id: string; readonly name: string } | null,
    readonly pronoun: "er" | "sie",
  ) {
    this.record = {
      id: slug(`${given} ${family}`),
      name: { given, family },
      honorifics: [],
      aliases: [],
      roles: [],
      sameAs: [],
    };
  }

  /** Lets an article say who the person is, unless it has done so. */
  introducedBy(article: string): void {
    if (this.record.roles.some((role) => role.article === article)) return;
    const { organization, office } = this;
    this.record.roles.push({
      organization: organization?.id ?? null,
      title: office.title,
      verbatim: organization ? `${office.title.de} bei ${organization.name}` : office.title.de,
      kind: office.kind,
      article,
      onBehalfOf: null,
      note: organization ? null : "The article names no organization.",
    });
  }

  /** An id for a further quote of the person on a topic. */
  quoteId(topic: string): string {
    const count = (this.#quotes.get(topic) ?? 0) + 1;
    this.#quotes.set(topic, count);
    const id = `${slug(this.family)}-${topic}`;
    return count === 1 ? id : `${id}-${count}`;
  }

  /** The record, its roles in canonical order. */
  finished(): Person {
    this.record.roles.sort((a, b) => (a.article < b.article ? -1 : 1));
    return this.record;
  }
}
