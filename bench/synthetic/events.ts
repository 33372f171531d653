import type { AssemblyEvent, Coverage, Decision, EventFormat, Participation } from "../../src/generated/types.js";
import { cycle } from "./cycle.js";
import type { Figure } from "./figure.js";
import type { Print } from "./articles.js";
import type { World } from "./world.js";

/** A meeting: an assembly, and the speech and the panel that were part of it, if there were any. */
export interface Assembly {
  readonly assembly: AssemblyEvent;
  readonly speech: AssemblyEvent | null;
  readonly panel: AssemblyEvent | null;
}

// prettier-ignore
const FORMATS: readonly EventFormat[] = [
  { value: "in-person", basis: "stated", note: null },
  { value: null, basis: "inferred", note: "No text says how people attended." },
  { value: "online", basis: "external", note: "The invitation of the organizer says so." },
];

const SUBJECTS: Readonly<Record<Decision["kind"], Decision["subject"]>> = {
  accounts: { de: "Jahresabschluss", en: "Annual accounts" },
  discharge: { de: "Entlastung des Vorstands", en: "Discharge of the board" },
  appointment: { de: "Berufung in die Geschäftsführung", en: "Appointment to the management" },
  strategy: { de: "Verbandsstrategie", en: "Strategy of the association" },
  procedure: { de: "Geschäftsordnung", en: "Rules of procedure" },
};

const byArticle = <Entry extends { readonly article: string }>(entries: Entry[]): Entry[] =>
  entries.sort((a, b) => (a.article < b.article ? -1 : 1));

/** Makes the events of the meetings one after the other. */
export class Agenda {
  readonly #nextFormat = cycle(FORMATS);
  readonly #nextKind = cycle(["accounts", "discharge", "appointment", "strategy"] as const);
  readonly #nextModality = cycle(["adopted", "outlined", "topic-only"] as const);
  readonly #nextBasis = cycle(["stated", "stated", "inferred"] as const);

  constructor(readonly world: World) {}

  #coverage(prints: readonly Print[]): Coverage[] {
    return byArticle(
      prints.map(({ article: { id } }) => {
        const basis = this.#nextBasis();
        return { article: id, basis, note: basis === "stated" ? null : "The speakers are those of this assembly." };
      }),
    );
  }

  #decisions(slot: string, count: number, article: string): Decision[] {
    const decisions = Array.from({ length: count }, (_, index): Decision => {
      const kind = this.#nextKind();
      return {
        id: `decision-${slot}-${"abcd"[index]!}-${kind}`,
        subject: SUBJECTS[kind],
        kind,
        modality: this.#nextModality(),
        article,
        conflictsWith: null,
        note: null,
      };
    });
    const [first, second] = decisions;
    if (!first || !second || this.world.random.chance(0.8)) return decisions;
    return decisions.map((decision) => {
      if (decision !== first && decision !== second) return decision;
      return { ...decision, conflictsWith: (decision === first ? second : first).id };
    });
  }

  /** A meeting in a year and a town, with people to take part in it. */
  next(
    {
      year,
      town,
      townId,
      firstDay,
      lastDay,
    }: { year: number; town: string; townId: string; firstDay: number; lastDay: number },
    prints: readonly Print[],
    cast: readonly Figure[],
    { hasParts, decisions }: { readonly hasParts: boolean; readonly decisions: number },
  ): Assembly {
    const { random, nextDating, nextOrganizer } = this.world;
    const slot = `${year}-${townId}`;
    const takesPart = (figure: Figure, capacity: Participation["capacity"], print: Print): Participation => {
      figure.introducedBy(print.article.id);
      return { person: figure.record.id, capacity, article: print.article.id, note: null };
    };
    const topicsOf = (print: Print, count: number) => print.article.topics.slice(0, count);
    const shared = {
      organizer: nextOrganizer().id,
      host: null,
      format: this.#nextFormat(),
      date: nextDating()(firstDay, lastDay),
    };
    const [guest, ...others] = cast;
    const [firstPrint] = prints;
    const assembly: AssemblyEvent = {
      id: `assembly-${slot}`,
      kind: "general-assembly",
      name: { de: `Mitgliederversammlung ${year} in ${town}`, en: `General assembly ${year} in ${town}` },
      ...shared,
      place: random.chance(0.7) ? { name: town, iso3166: "DE" } : null,
      host: random.chance(0.5) ? nextOrganizer().id : null,
      partOf: null,
      coverage: this.#coverage(prints),
      participants: byArticle([
        takesPart(others[0]!, "speaker", firstPrint!),
        ...(hasParts ? [takesPart(others[1]!, "host", prints.at(-1)!)] : []),
      ]),
      decisions: this.#decisions(slot, decisions, firstPrint!.article.id),
      topics: topicsOf(firstPrint!, random.between(3, 7)),
    };
    if (!hasParts) return { assembly, speech: null, panel: null };
    const part = { ...shared, place: assembly.place, partOf: assembly.id, decisions: [] };
    const lastPrint = prints.at(-1)!;
    return {
      assembly,
      speech: {
        ...part,
        id: `speech-${slot}`,
        kind: "speech",
        name: { de: `Gastrede ${year} in ${town}`, en: `Guest speech ${year} in ${town}` },
        coverage: this.#coverage(prints),
        participants: [takesPart(guest!, "guest-speaker", firstPrint!)],
        topics: topicsOf(firstPrint!, 3),
      },
      panel: {
        ...part,
        id: `panel-${slot}`,
        kind: "panel",
        name: { de: `Podium ${year} in ${town}`, en: `Panel ${year} in ${town}` },
        coverage: this.#coverage([lastPrint]),
        participants: others
          .slice(0, 4)
          .map((figure) => takesPart(figure, "panelist", lastPrint))
          .sort((a, b) => (a.person < b.person ? -1 : 1)),
        topics: [],
      },
    };
  }
}
