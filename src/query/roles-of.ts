import type { ApproximateDate, Article, Person, Role } from "../generated/types.js";
import { byId, type Ref } from "./lookup.js";

/** What one article calls a person, and when it did. */
export interface StatedRole {
  readonly role: Role;
  /** The article that states the role. */
  readonly article: Article;
  /** The date of that article: the role is stated for this time and for no other. `null` if it is not known. */
  readonly date: ApproximateDate | null;
}

const day = ({ date }: StatedRole): string => date?.earliest ?? date?.latest ?? "9999-12-31";

/**
 * What the articles call a person, each with the article and its date, ordered by that date:
 * by its first possible day, or its last where only that is known; undated ones come last. A
 * statement in an article that is not among `articles` is left out.
 *
 * @example
 * rolesOf(people, articles, "johann-bizer").map(({ role, date }) => [date?.edtf, role.title.en]);
 * // [
 * //   ["2019-11-20/..", "Chair of the board"],
 * //   ["2019-11-21", "Chair of the board"],
 * //   ["2019-11-21", "Member of the board"],
 * // ]
 */
export function rolesOf(
  people: readonly Person[],
  articles: readonly Article[],
  person: Ref<Person>,
): readonly StatedRole[] {
  const record = typeof person === "string" ? byId(people, person) : person;
  return (record?.roles ?? [])
    .flatMap((role) => {
      const article = byId(articles, role.article);
      return article ? [{ role, article, date: article.published }] : [];
    })
    .sort((one, other) => (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0));
}
