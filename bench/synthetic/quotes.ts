import type { Attestation, Cue, Quote, Topic } from "../../src/generated/types.js";
import { chooseWording, wordingOf } from "../../src/text/wording.js";
import type { Print } from "./articles.js";
import { compound } from "./compound.js";
import { cycle } from "./cycle.js";
import type { Assembly } from "./events.js";
import type { Figure } from "./figure.js";
import { utterance } from "./utterance.js";
import type { World } from "./world.js";

// prettier-ignore
const CUES: readonly Cue[] = [
  { text: "sagte", lemma: "sagen", mood: "indicative" },
  { text: "betonte", lemma: "betonen", mood: "indicative" },
  { text: "forderte", lemma: "fordern", mood: "indicative" },
  { text: "habe bekräftigt", lemma: "bekräftigen", mood: "subjunctive" },
  { text: "erklärt", lemma: "erklären", mood: "indicative" },
  { text: "laut", lemma: "laut", mood: null },
];

/** How the articles say who speaks; what goes on from another quote is known by that. */
type Basis = Attestation["attribution"]["basis"];

// prettier-ignore
const ATTRIBUTIONS: readonly Attestation["attribution"][] = [
  ...Array.from({ length: 6 }, () => ({ basis: "named", confidence: "certain", note: null }) as const),
  { basis: "pronoun", confidence: "certain", note: "The sentence before names the speaker." },
  { basis: "context", confidence: "certain", note: "The sentences before and after report the speaker's words." },
  { basis: "named", confidence: "probable", note: "Two people of this name are in the report." },
];

const CONTINUED: Attestation["attribution"] = {
  basis: "continuation",
  confidence: "certain",
  note: "The words go on from the quotation before.",
};

/* As often as in the shipped data: 13, 5 and 1 of 19. */
// prettier-ignore
const RELATIONS = [
  "unknown", "said-at", "unknown", "unknown", "said-at", "unknown", "unknown", "said-about", "unknown", "unknown",
  "said-at", "unknown", "unknown", "said-at", "unknown", "unknown", "said-at", "unknown", "unknown",
] as const;

// prettier-ignore
const GISTS: readonly ((label: Topic["label"]) => Quote["gist"])[] = [
  ({ de, en }) => ({ de: `${de} sollen rasch vorankommen.`, en: `There should be quick progress on ${en}.` }),
  ({ de, en }) => ({ de: `${de} gelingen nur im Verbund.`, en: `Only together will ${en} succeed.` }),
  ({ de, en }) => ({ de: `${de} sind eine Aufgabe aller Ebenen.`, en: `All levels share the task of ${en}.` }),
  ({ de, en }) => ({ de: `${de} kosten Zeit und Geduld.`, en: `It takes time and patience to see to ${en}.` }),
  ({ de, en }) => ({ de: `${de} schaffen Vertrauen vor Ort.`, en: `Trust in local government rests on ${en}.` }),
];

/** How many articles of three print a quote, as often as in the shipped data. */
const WITNESSES = [1, 2, 3, 2, 3, 2, 3, 1, 2, 3, 2] as const;

/** Makes the quotes of the meetings one after the other. */
export class Stenographer {
  readonly #nextCue = cycle(CUES);
  readonly #nextAttribution = cycle(ATTRIBUTIONS);
  readonly #nextRelation = cycle(RELATIONS);
  readonly #nextWitnesses = cycle(WITNESSES);
  readonly #nextGist = cycle(GISTS);
  readonly #continues = cycle([false, false, false, false, true]);
  readonly #labels: ReadonlyMap<string, Topic["label"]>;
  #count = 0;

  constructor(readonly world: World) {
    this.#labels = new Map(world.topics.map(({ id, label }) => [id, label]));
  }

  #cueFor(basis: Basis, speaker: Figure): Cue | null {
    if (basis === "continuation" || basis === "context") return null;
    const cue = this.#nextCue();
    return basis === "pronoun" ? { ...cue, text: `${cue.text} ${speaker.pronoun}` } : cue;
  }

  #topicsFrom({ article: { topics } }: Print): string[] {
    const { random } = this.world;
    return [...new Set(Array.from({ length: random.between(1, 3) }, () => random.frequent(topics)))].sort();
  }

  /** The quotes of a meeting, in the order in which the articles print them. */
  *next(
    count: number,
    prints: readonly Print[],
    cast: readonly Figure[],
    { assembly, speech }: Assembly,
  ): Generator<Quote> {
    const { random } = this.world;
    let before: { readonly quote: Quote; readonly speaker: Figure; readonly witnesses: readonly Print[] } | null = null;
    for (let made = 0; made < count; made += 1) {
      const previous = this.#continues() ? before : null;
      const speaker: Figure = previous?.speaker ?? random.frequent(cast);
      const witnesses: readonly Print[] = previous?.witnesses ?? this.#witnesses(prints);
      const topics = this.#topicsFrom(witnesses[0]!);
      const id = speaker.quoteId(topics[0]!);
      const attestations = this.#attestations(id, speaker, witnesses, previous !== null);
      const chosen = chooseWording(
        attestations,
        (article) => prints.find((print) => print.article.id === article)?.article,
      )!;
      const event = speech && speaker === cast[0] && random.chance(0.5) ? speech : assembly;
      const eventRelation = this.#nextRelation();
      const quote: Quote = {
        id,
        speaker: speaker.record.id,
        event: event.id,
        eventRelation,
        text: wordingOf(chosen),
        textFrom: chosen.article,
        language: "de",
        gist: this.#nextGist()(this.#labels.get(topics[0]!)!),
        continues: previous?.quote.id ?? null,
        topics,
        attestations,
        note: eventRelation === "said-at" ? "The passage ties the words to the assembly." : null,
      };
      before = { quote, speaker, witnesses };
      yield quote;
    }
  }

  #witnesses(prints: readonly Print[]): readonly Print[] {
    if (prints.length === 1) return prints;
    const first = this.world.random.between(0, prints.length - 1);
    return Array.from({ length: this.#nextWitnesses() }, (_, index) => prints[(first + index) % prints.length]!);
  }

  #attestations(quote: string, speaker: Figure, witnesses: readonly Print[], continues: boolean): Attestation[] {
    const { random, seed } = this.world;
    const { manner, sentences } = utterance(compound(this.#count++, seed), random);
    const isInterrupted = sentences.length > 1 && random.chance(0.1);
    return witnesses
      .map(({ article, page }, index): Attestation => {
        /* The first witness prints all of it; others may leave out how it goes on. */
        const printed = index > 0 && random.chance(0.4) ? sentences.slice(0, 1) : sentences;
        const attribution = continues ? CONTINUED : this.#nextAttribution();
        speaker.introducedBy(article.id);
        return {
          article: article.id,
          zone: "body",
          manner,
          segments: page.quote(isInterrupted ? printed : [printed.join(" ")], quote),
          cue: this.#cueFor(attribution.basis, speaker),
          attribution,
          onBehalfOf: random.chance(0.1) ? "im Namen des Verbandes" : null,
          note: null,
        };
      })
      .sort((a, b) => (a.article < b.article ? -1 : 1));
  }
}
