import type { SetUp } from "../session.js";

/** A command as the list of commands shows it. Everything else about it is loaded when it is typed. */
export interface Listed {
  readonly name: string;
  readonly description: string;
  /** The words that it takes, each with its meaning. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly setUp: () => Promise<SetUp>;
}

/** Every command, in the order of the help. */
export const commands: readonly Listed[] = [
  {
    name: "chronicle",
    description: "tell the assemblies in order of time: who spoke, what was said, what was decided",
    setUp: async () => (await import("./reading.js")).setUpChronicle,
  },
  {
    name: "quotes",
    description: "list what was said: by whom, in which articles, with how many witnesses",
    setUp: async () => (await import("./reading.js")).setUpQuotes,
  },
  {
    name: "people",
    description: "list the people: who they are in the articles, and how many quotes they have",
    setUp: async () => (await import("./reading.js")).setUpPeople,
  },
  {
    name: "events",
    description: "list the assemblies, speeches and panels in order of time",
    setUp: async () => (await import("./reading.js")).setUpEvents,
  },
  {
    name: "articles",
    description: "list the press articles in order of publication",
    setUp: async () => (await import("./reading.js")).setUpArticles,
  },
  {
    name: "organizations",
    description: "list the organizations that act or are spoken of",
    setUp: async () => (await import("./reading.js")).setUpOrganizations,
  },
  {
    name: "topics",
    description: "list what articles, events and quotes are about, narrower topics below broader ones",
    setUp: async () => (await import("./reading.js")).setUpTopics,
  },
  {
    name: "search",
    description: "find quotes by words in their text, gist, speaker or topics, in any spelling of umlauts",
    parameters: { "<words...>": "words that all have to occur, in any order; parts of words will do" },
    setUp: async () => (await import("./reading.js")).setUpSearch,
  },
  {
    name: "show",
    description: "show everything about one record: a quote, person, event, article, organization, topic, decision …",
    parameters: { "<id>": "its id, or its name or a part of it if only one record has it" },
    setUp: async () => (await import("./reading.js")).setUpShow,
  },
  {
    name: "cite",
    description: "cite articles, or quotes: once for each article that prints them, with the place in its text",
    parameters: { "<ids...>": "articles and quotes, each by its id, or by its title or words or a part of them" },
    setUp: async () => (await import("./cite.js")).setUpCite,
  },
  {
    name: "export",
    description: "write the dataset in another format, such as CSV or SQLite; list the formats",
    setUp: async () => (await import("./export.js")).setUpExport,
  },
  {
    name: "rules",
    description: "list the rules, or print those on references and keys as SQL for the tables of an export",
    setUp: async () => (await import("./checking.js")).setUpRules,
  },
  {
    name: "validate",
    description: "check data against every rule of this dataset",
    parameters: {
      "[path]":
        "a folder with the data files, a file with a whole dataset, or one data file such as quotes.json; else the shipped data",
    },
    setUp: async () => (await import("./checking.js")).setUpValidate,
  },
  {
    name: "verify",
    description: "check quotes, marks and printed words against the pages that you hold",
    parameters: { "<path>": "a folder with saved pages as plain text, or one of them; their names do not matter" },
    setUp: async () => (await import("./checking.js")).setUpVerify,
  },
  {
    name: "marks",
    description: "list every pair of quotation marks in a text, ready to be classified",
    parameters: { "<file>": "a page as plain text in UTF-8" },
    setUp: async () => (await import("./checking.js")).setUpMarks,
  },
  {
    name: "diff",
    description: "show what differs from an older version, and the version bump that it calls for",
    parameters: {
      "<old>": "an older version: a file with a whole dataset, or a folder with its data files",
      "[new]": "the version to compare with; else the shipped data",
    },
    setUp: async () => (await import("./checking.js")).setUpDiff,
  },
  {
    name: "about",
    description: "say what this dataset is, and what to type next",
    setUp: async () => (await import("./reading.js")).setUpAbout,
  },
];
