import type { Attestation } from "../generated/types.js";
import type { Context } from "./context.js";
import { type Rule, shown } from "./rule.js";

const PRONOUN = /(?:^|\s)(?:er|sie)(?:\s|$)/;

/** What an attribution claims and its printed version does not show. */
function incoherence({
  attribution,
  cue,
  manner,
  segments,
}: Attestation): { key: string; found: string; expected: string } | undefined {
  const { basis } = attribution;
  if ((basis === "named" || basis === "pronoun") && cue === null) {
    return { key: "cue", found: `basis ${shown(basis)} without a cue`, expected: "the words of the reporting clause" };
  }
  if ((basis === "pronoun") !== PRONOUN.test(cue?.text ?? "")) {
    return {
      key: "cue",
      found: `basis ${shown(basis)} with the cue ${shown(cue?.text)}`,
      expected: "a cue with a pronoun if, and only if, the basis is a pronoun",
    };
  }
  if (manner === "direct" && !/^["„“‚»]?[\p{Lu}\p{N}]/u.test(segments[0]?.text ?? "")) {
    return {
      key: "manner",
      found: "a direct quotation that begins with a small letter",
      expected: 'a sentence from its beginning, or the manner "fragment"',
    };
  }
  return undefined;
}

export const E5: Rule = {
  id: "E5",
  scope: "record",
  title: "An attribution agrees with its cue, and a direct quotation begins as a sentence does.",
  why: "Who is named, or meant by a pronoun, is so in words that somebody can point to.",
  *check(context) {
    for (const [index, { attestations }] of context.dataset.quotes.entries()) {
      for (const [nested, attestation] of attestations.entries()) {
        const problem = incoherence(attestation);
        if (!problem) continue;
        const { key, ...finding } = problem;
        yield {
          at: context.place("quotes", index, "attestations", nested, key),
          ...finding,
          next: "Correct the attestation.",
        };
      }
    }
  },
};

export const E6: Rule = {
  id: "E6",
  scope: "dataset",
  title: "A statement rests only on an article that is recorded as dealing with its subject.",
  why: "A role, a decision or a topic that comes from the wrong article is the commonest slip of a merge.",
  *check(context) {
    if (!context.isComplete) return;
    const { articles, events, people, quotes, topics } = context.dataset;
    const next = "Correct the article, or record there what is missing.";
    const introduced = new Map(people.map(({ id, roles }) => [id, new Set(roles.map(({ article }) => article))]));
    for (const { participants } of events)
      for (const { person, article } of participants) introduced.get(person)?.add(article);
    for (const [index, { speaker, attestations }] of quotes.entries()) {
      for (const [nested, { article }] of attestations.entries()) {
        if (introduced.get(speaker)?.has(article) ?? true) continue;
        yield {
          at: context.place("quotes", index, "attestations", nested, "article"),
          found: `${shown(article)}, which gives ${shown(speaker)} neither a role nor a part in an event`,
          expected: "an article that says who the speaker is",
          next: "Correct the speaker, or record the role that the article gives.",
        };
      }
    }
    for (const [index, { id, honorifics, aliases }] of people.entries()) {
      const named: [string, (string | number)[]][] = [
        ...honorifics.flatMap((each, h) =>
          each.articles.map((article, a): [string, (string | number)[]] => [article, ["honorifics", h, "articles", a]]),
        ),
        ...aliases.map(({ article }, a): [string, (string | number)[]] => [article, ["aliases", a, "article"]]),
      ];
      for (const [article, path] of named) {
        if (introduced.get(id)!.has(article)) continue;
        yield {
          at: context.place("people", index, ...path),
          found: `${shown(article)}, which gives ${shown(id)} no role`,
          expected: "an article that names the person with a role",
          next,
        };
      }
    }
    for (const [index, event] of events.entries()) {
      const covered = new Set(event.coverage.map(({ article }) => article));
      for (const key of ["participants", "decisions"] as const) {
        for (const [nested, { article }] of event[key].entries()) {
          if (covered.has(article)) continue;
          yield {
            at: context.place("events", index, key, nested, "article"),
            found: `${shown(article)}, which does not report ${shown(event.id)}`,
            expected: "an article of the event's coverage",
            next,
          };
        }
      }
    }
    const about = new Map(articles.map((article) => [article.id, withBroader(context, article.topics)]));
    const isKnown = (topic: string, reports: readonly { readonly article: string }[]) =>
      reports.some(({ article }) => about.get(article)?.has(topic) ?? true);
    const strangers = function* (
      collection: "events" | "quotes",
      index: number,
      list: readonly string[],
      reports: readonly { readonly article: string }[],
    ) {
      for (const [nested, topic] of list.entries()) {
        if (isKnown(topic, reports)) continue;
        yield {
          at: context.place(collection, index, "topics", nested),
          found: `${shown(topic)}, which is no topic of its articles`,
          expected: "a topic of an article that reports it, or a broader one",
          next,
        };
      }
    };
    for (const [index, quote] of quotes.entries()) {
      yield* strangers("quotes", index, quote.topics, quote.attestations);
    }
    for (const [index, event] of events.entries()) {
      yield* strangers("events", index, event.topics, event.coverage);
    }
    for (const [index, { id, aliases }] of topics.entries()) {
      for (const [nested, alias] of aliases.entries()) {
        const { article } = alias;
        if (isKnown(id, [alias])) continue;
        yield {
          at: context.place("topics", index, "aliases", nested, "article"),
          found: `${shown(article)}, which is not about ${shown(id)}`,
          expected: "an article with this topic",
          next,
        };
      }
    }
  },
};

/** Topics with all broader ones. */
function withBroader(context: Context, topics: readonly string[]): Set<string> {
  const all = new Set<string>();
  for (const topic of topics) {
    let id: string | null = topic;
    while (id !== null && !all.has(id)) {
      all.add(id);
      id = context.find("topics", id)?.broader ?? null;
    }
  }
  return all;
}

export const E7: Rule = {
  id: "E7",
  scope: "dataset",
  title: "Roles with the same title are translated and classified alike.",
  why: "Whoever filters by one of the three must find the same people.",
  *check(context) {
    const first = new Map<string, { en: string; kind: string }>();
    for (const [index, { roles }] of context.dataset.people.entries()) {
      for (const [nested, { title, kind }] of roles.entries()) {
        const known = first.get(title.de) ?? { en: title.en, kind };
        first.set(title.de, known);
        if (known.en === title.en && known.kind === kind) continue;
        yield {
          at: context.place("people", index, "roles", nested),
          found: `${shown(title.de)} as ${shown(title.en)} of kind ${shown(kind)}`,
          expected: `${shown(known.en)} of kind ${shown(known.kind)}, as above`,
          next: "Make the roles agree, or give them different titles.",
        };
      }
    }
  },
};

export const E8: Rule = {
  id: "E8",
  scope: "record",
  title: "Only an assembly stands by itself; guests speak in speeches, and panelists sit on panels.",
  why: "A part without its whole would be counted as an assembly of its own.",
  *check(context) {
    for (const [index, { kind, partOf, participants }] of context.dataset.events.entries()) {
      if ((kind === "general-assembly") !== (partOf === null)) {
        yield {
          at: context.place("events", index, "partOf"),
          found: `${shown(partOf)} for an event of kind ${kind}`,
          expected: kind === "general-assembly" ? "null" : "the assembly that it was a part of",
          next: "Correct the kind or the whole.",
        };
      }
      for (const [nested, { capacity }] of participants.entries()) {
        const home = { "guest-speaker": "speech", panelist: "panel" }[capacity as string];
        const isAtHome = home === undefined ? kind === "general-assembly" : kind === home;
        if (isAtHome) continue;
        yield {
          at: context.place("events", index, "participants", nested, "capacity"),
          found: `${shown(capacity)} at an event of kind ${kind}`,
          expected: home === undefined ? "a capacity of this kind of event" : `an event of kind ${home}`,
          next: "Correct the capacity, or record the part of the assembly in which the person took part.",
        };
      }
    }
  },
};
