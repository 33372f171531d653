import { closest } from "fastest-levenshtein";
import { references } from "../generated/shapes.js";
import { collectionNames } from "../text/canonical.js";
import { chooseWording, wordingOf } from "../text/wording.js";
import type { Context } from "./context.js";
import { type Finding, type Place, type Rule, shown } from "./rule.js";

const REFERENCES = new Set(Object.keys(references));

/** The own id of a record is no reference. */
const isOwnId = (place: Place): boolean => "path" in place && place.path.at(-1) === "id";

/** What R2 looks after is not reported a second time. */
const isQuoteLink = (place: Place): boolean =>
  "path" in place &&
  place.collection === "quotes" &&
  (place.path[0] === "speaker" || (place.path.length === 3 && place.path[2] === "article"));

function dangling(context: Context, type: string, id: string, at: Place): Finding {
  const wanted = references[type]!;
  const homes = context.homes.get(id);
  const candidates = [...context.homes].filter(([, all]) => all.some((home) => wanted.includes(home.collection)));
  const nearest =
    candidates.length > 0
      ? closest(
          id,
          candidates.map(([candidate]) => candidate),
        )
      : undefined;
  return {
    at,
    found: homes ? `${shown(id)}, which is in ${homes[0]!.collection}` : `${shown(id)}, which does not exist`,
    expected: `the id of a record in ${wanted.join(" or ")}`,
    next:
      nearest === undefined ? "Add the record first." : `Did you mean "${nearest}"? Otherwise add the record first.`,
  };
}

const found = new WeakMap<Context, readonly Finding[]>();

/** Every reference that leads nowhere; looked for once, though two rules share the result. */
function danglingReferences(context: Context): readonly Finding[] {
  const known = found.get(context);
  if (known) return known;
  const findings: Finding[] = [];
  context.visit(REFERENCES, (id: string, type, placeOf) => {
    if (context.resolves(type, id)) return;
    const place = placeOf();
    if (!isOwnId(place)) findings.push(dangling(context, type, id, place));
  });
  found.set(context, findings);
  return findings;
}

export const R1: Rule = {
  id: "R1",
  scope: "dataset",
  title: "Every reference leads to a record of the right collection.",
  why: "A reference that leads nowhere loses the fact that it stands for.",
  check: (context) => danglingReferences(context).filter(({ at }) => !isQuoteLink(at)),
};

export const R2: Rule = {
  id: "R2",
  scope: "dataset",
  title: "Every quote has a known speaker and at least one attestation in a known article.",
  why: "It is the first promise of the dataset: no quote without somebody who said it and a place to read it.",
  check: (context) => danglingReferences(context).filter(({ at }) => isQuoteLink(at)),
};

export const R3: Rule = {
  id: "R3",
  scope: "dataset",
  title: "An article is attested at most once for each quote.",
  why: "An article that counts twice would look like two witnesses.",
  *check(context) {
    for (const [index, quote] of context.dataset.quotes.entries()) {
      const seen = new Set<string>();
      for (const [nested, { article }] of quote.attestations.entries()) {
        if (seen.has(article)) {
          yield {
            at: context.place("quotes", index, "attestations", nested, "article"),
            found: `a second attestation in ${shown(article)}`,
            expected: "one attestation for each article",
            next: "Merge the two into one attestation, or record a second quote.",
          };
        }
        seen.add(article);
      }
    }
  },
};

/** The ids of what must be named somewhere; articles and events have their own ways of being used. */
const MUST_BE_NAMED = new Set(["OrganizationId", "TopicId"]);

export const R4: Rule = {
  id: "R4",
  scope: "dataset",
  title: "No orphans: every organization, topic, event and article is used, and every article has its source.",
  why: "A record that nothing leads to is a leftover, or a link is missing. People have a rule of their own, P4.",
  *check(context) {
    if (!context.isComplete) return;
    const { articles, events, organizations, quotes, topics } = context.dataset;
    const used = { OrganizationId: new Set<string>(), TopicId: new Set<string>() };
    context.visit(MUST_BE_NAMED, (id: string, type, placeOf) => {
      if (!isOwnId(placeOf())) used[type as keyof typeof used].add(id);
    });
    const covered = new Set(events.flatMap((event) => event.coverage.map(({ article }) => article)));
    const attested = new Set(quotes.flatMap((quote) => quote.attestations.map(({ article }) => article)));
    const orphan = (
      collection: "articles" | "events" | "organizations" | "topics",
      index: number,
      expected: string,
      next: string,
    ) => ({
      at: context.place(collection, index),
      found: "a record that nothing leads to",
      expected,
      next,
    });
    for (const [index, { id }] of articles.entries()) {
      if (!covered.has(id) && !attested.has(id)) {
        yield orphan(
          "articles",
          index,
          "an article that reports an event or attests a quote",
          "Record what the article reports, or remove it.",
        );
      }
      if (context.source(id) === undefined) {
        yield {
          at: context.place("articles", index, "id"),
          found: "no record in sources for this article",
          expected: "the audit trail of every article",
          next: "Record its capture, or remove the article.",
        };
      }
    }
    for (const [index, event] of events.entries()) {
      if (event.coverage.length === 0) {
        yield orphan(
          "events",
          index,
          "an event that an article reports",
          "Name the article in its coverage, or remove the event.",
        );
      }
    }
    for (const [index, { id }] of organizations.entries()) {
      if (!used.OrganizationId.has(id))
        yield orphan(
          "organizations",
          index,
          "an organization with a part in an article, event or role",
          "Link it from there, or remove it.",
        );
    }
    for (const [index, { id }] of topics.entries()) {
      if (!used.TopicId.has(id))
        yield orphan(
          "topics",
          index,
          "a topic of an article, event or quote, or a broader one",
          "Link it from there, or remove it.",
        );
    }
  },
};

/** The id type of each collection that has one, as a set of wanted types. */
const OWN_IDS = collectionNames.flatMap((name) => {
  const type = Object.entries(references).find(([, homes]) => homes.length === 1 && homes[0] === name)?.[0];
  return type === undefined ? [] : [{ name, wanted: new Set([type]) }];
});

export const R5: Rule = {
  id: "R5",
  scope: "dataset",
  title: "`continues`, `partOf`, `broader`, `parent` and `derivedFrom` have no cycles.",
  why: "Whoever follows such a chain must come to an end.",
  *check(context) {
    for (const { name, wanted } of OWN_IDS) {
      const targets = new Map<string, { to: string; at: Place }[]>();
      const link = (to: string, _type: string, placeOf: () => Place, record: object) => {
        const at = placeOf();
        if (isOwnId(at)) return;
        const from = (record as { id: string }).id;
        targets.set(from, [...(targets.get(from) ?? []), { to, at }]);
      };
      context.visit(wanted, link, [name]);
      for (const [from, links] of targets) {
        for (const { to, at } of links) {
          if (!reaches(to, from, targets)) continue;
          yield {
            at,
            found: `${shown(to)}, which leads back to ${shown(from)}`,
            expected: "a chain that ends",
            next: "Remove the link that points backwards.",
          };
        }
      }
    }
  },
};

function reaches(from: string, wanted: string, targets: ReadonlyMap<string, readonly { to: string }[]>): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === wanted) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const { to } of targets.get(id) ?? []) open.push(to);
  }
  return false;
}

export const R6: Rule = {
  id: "R6",
  scope: "dataset",
  title: "`conflictsWith` is symmetric.",
  why: "A contradiction has two sides; whoever meets one of them must learn of the other.",
  *check(context) {
    const decisions = new Map(
      context.dataset.events.flatMap((event) => event.decisions.map((each) => [each.id, each] as const)),
    );
    for (const [index, event] of context.dataset.events.entries()) {
      for (const [nested, decision] of event.decisions.entries()) {
        const other = decision.conflictsWith === null ? undefined : decisions.get(decision.conflictsWith);
        if (!other || (other.conflictsWith === decision.id && other !== decision)) continue;
        yield {
          at: context.place("events", index, "decisions", nested, "conflictsWith"),
          found:
            other === decision
              ? "a decision in conflict with itself"
              : `${shown(other.id)}, which names ${shown(other.conflictsWith)}`,
          expected: "two decisions that name each other",
          next: `Set conflictsWith of "${other.id}" to "${decision.id}", or remove this one.`,
        };
      }
    }
  },
};

export const R7: Rule = {
  id: "R7",
  scope: "dataset",
  title: "`textFrom` is the attestation that the choice rule picks, and `text` is its wording.",
  why: "The text of a quote is what one article prints, never a mixture, and not a matter of taste.",
  *check(context) {
    for (const [index, quote] of context.dataset.quotes.entries()) {
      if (quote.attestations.some(({ article }) => !context.find("articles", article))) continue;
      const chosen = chooseWording(quote.attestations, (id) => context.find("articles", id));
      if (!chosen) continue;
      if (chosen.article !== quote.textFrom) {
        yield {
          at: context.place("quotes", index, "textFrom"),
          found: shown(quote.textFrom),
          expected: `"${chosen.article}": the attestation with the most words, of equals the one published first`,
          next: "Leave out text and textFrom and let the curation tool fill them.",
        };
      } else if (wordingOf(chosen) !== quote.text) {
        yield {
          at: context.place("quotes", index, "text"),
          found: shown(quote.text),
          expected: shown(wordingOf(chosen)),
          next: "Leave out text and textFrom and let the curation tool fill them.",
        };
      }
    }
  },
};

export const R8: Rule = {
  id: "R8",
  scope: "dataset",
  title: "`continues` joins quotes of one speaker in one article, in the order in which they are printed.",
  why: "It says that somebody went on speaking, which only one text about one person can show.",
  *check(context) {
    for (const [index, quote] of context.dataset.quotes.entries()) {
      const previous = context.find("quotes", quote.continues);
      if (!previous) continue;
      const expected = "an earlier quote of the same speaker in the same article";
      const at = context.place("quotes", index, "continues");
      const next = "Correct the link, or set it to null.";
      if (previous.speaker !== quote.speaker) {
        yield { at, found: `${shown(previous.id)}, said by ${shown(previous.speaker)}`, expected, next };
        continue;
      }
      const follows = quote.attestations.some((attestation) => {
        const before = previous.attestations.find(({ article }) => article === attestation.article);
        const [end, start] = [before?.segments.at(-1)?.end, attestation.segments[0]?.start];
        return end !== undefined && start !== undefined && end < start;
      });
      if (!follows)
        yield { at, found: `${shown(previous.id)}, which no common article prints before it`, expected, next };
    }
  },
};

export const R9: Rule = {
  id: "R9",
  scope: "dataset",
  title: "The ledger `ids` holds every id, and no released id is missing or has changed its collection.",
  why: "People cite ids; an id that vanished or moved breaks what they wrote.",
  *check(context) {
    for (const [id, [home]] of context.homes) {
      if (home && !context.find("ids", id) && context.isComplete) {
        yield {
          at: context.placeOf(home),
          found: `${shown(id)}, which the ledger of ids does not hold`,
          expected: "an entry in ids",
          next: "Run the curation tool, which adds new ids to data/ids.json.",
        };
      }
    }
    for (const [index, entry] of context.dataset.ids.entries()) {
      const homes = context.homes.get(entry.id);
      if (entry.withdrawn === null && !homes && context.isComplete) {
        yield {
          at: context.place("ids", index, "id"),
          found: `${shown(entry.id)}, which no record has`,
          expected: `a record in ${entry.collection}`,
          next: "Restore the record, or enter the version that withdraws it.",
        };
      } else if (homes && !homes.some((home) => home.collection === entry.collection)) {
        yield {
          at: context.place("ids", index, "collection"),
          found: `${shown(entry.collection)}, while the record is in ${homes[0]!.collection}`,
          expected: "the collection in which the id was first released",
          next: "Give the record a new id and withdraw this one.",
        };
      }
    }
    const { nextVersion } = context.evidence;
    for (const [index, entry] of context.dataset.ids.entries()) {
      for (const key of ["since", "withdrawn"] as const) {
        const version = entry[key];
        if (nextVersion === undefined || version === null || !isNewer(version, nextVersion)) continue;
        yield {
          at: context.place("ids", index, key),
          found: shown(version),
          expected: `a version up to ${nextVersion}, the next release`,
          next: "Run the curation tool, which knows the next release.",
        };
      }
    }
    for (const released of context.evidence.released ?? []) {
      const entry = context.find("ids", released.id);
      const changed = entry && (entry.collection !== released.collection || entry.since !== released.since);
      if (entry && !changed) continue;
      yield {
        at: { collection: "ids", index: -1, path: [] },
        found: entry ? `a changed entry for ${shown(released.id)}` : `no entry for ${shown(released.id)}`,
        expected: `the entry as released: ${shown(released)}`,
        next: "Restore the entry; an id is withdrawn by its version, never removed.",
      };
    }
  },
};

/** Whether a version comes after another one. */
function isNewer(version: string, other: string): boolean {
  const [a, b] = [version, other].map((each) =>
    each
      .split(".")
      .map((part) => part.padStart(9, "0"))
      .join("."),
  );
  return a! > b!;
}
