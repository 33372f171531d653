import { quoted } from "../../cite/quoted.js";
import type { Records } from "../format.js";

/** What records are called, by their ids. */
export interface Directory {
  readonly articles: ReadonlyMap<string, string>;
  readonly organizations: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  readonly topics: ReadonlyMap<string, string>;
}

const titled = (title: string, publisher: string, url: string | null): string =>
  [quoted(title), publisher, ...(url === null ? [] : [url])].join(", ");

/** The names of all records that an event can refer to. */
export function directoryOf(records: Records): Directory {
  const organizations = new Map(
    Array.from(records.organizations, ({ id, name, shortName }) => [id, shortName ?? name]),
  );
  return {
    articles: new Map(
      Array.from(records.articles, ({ id, title, publisher, url }) => [
        id,
        titled(title, organizations.get(publisher) ?? publisher, url),
      ]),
    ),
    organizations,
    people: new Map(Array.from(records.people, ({ id, name }) => [id, `${name.given} ${name.family}`])),
    topics: new Map(Array.from(records.topics, ({ id, label }) => [id, label.en])),
  };
}

/** The name of a record, or its id if there is no such record. */
export const nameIn = (names: ReadonlyMap<string, string>, id: string): string => names.get(id) ?? id;
