import { references } from "../../src/generated/shapes.js";
import type { Field } from "../../src/model/shape.js";
import { type KnownIds } from "../generate/schemas.js";

/** A corrupted value, and what was done. */
export type Corruption = readonly [operator: string, value: unknown];

/** What operators know of the dataset and the model. */
export interface World {
  readonly ids: KnownIds;
  /** The values of each closed list, by type. */
  readonly vocabularies: ReadonlyMap<string, readonly string[]>;
  /** A valid value of each type, to put where there is `null`. */
  readonly examples: ReadonlyMap<string, unknown>;
}

const WRITTEN = ["Verbatim", "Headline", "Label", "Note", "OwnWords", "SummaryText"];

/* A letter that no German word has at this place, most of the time; the point is that it differs. */
const otherLetter = (letter: string): string => (letter === "x" ? "y" : "x");

function changeLetter(text: string): string {
  const letters = [...text.matchAll(/\p{L}/gu)];
  const { index } = letters[Math.floor(letters.length / 2)] ?? { index: 0 };
  return text.slice(0, index) + otherLetter(text[index] ?? "") + text.slice(index + 1);
}

function shiftDay(day: string, unit: "day" | "month" | "year", amount: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (unit === "day") date.setUTCDate(date.getUTCDate() + amount);
  if (unit === "month") date.setUTCMonth(date.getUTCMonth() + amount);
  if (unit === "year") date.setUTCFullYear(date.getUTCFullYear() + amount);
  return date.toISOString().slice(0, 10);
}

function* onText(text: string): Iterable<Corruption> {
  yield ["empty", ""];
  yield ["pad", ` ${text}`];
  yield ["change letter", changeLetter(text)];
  yield ["telephone number", `${text} 0221 5550100`];
  if (text !== text.normalize("NFD")) yield ["decompose", text.normalize("NFD")];
}

function* onReference(id: string, type: string, { ids }: World): Iterable<Corruption> {
  const all = ids[type as keyof KnownIds];
  const others = all.filter((other) => other !== id);
  if (others.length > 0) yield ["other id", others[all.indexOf(id) % others.length]];
  yield ["missing id", `${id}-x`];
  yield ["upper case", id.toUpperCase()];
  const wrong = type === "TopicId" ? ids.PersonId : ids.TopicId;
  if (type !== "RecordId") yield ["id of another collection", wrong[0]];
}

const DAYS = /\d{4}-\d{2}-\d{2}/g;

function* onDate(text: string): Iterable<Corruption> {
  for (const unit of ["day", "month", "year"] as const) {
    for (const amount of [1, -1]) {
      const shifted = text.replace(DAYS, (day, offset: number) =>
        offset === text.search(DAYS) ? shiftDay(day, unit, amount) : day,
      );
      if (shifted !== text) yield [`${unit} ${amount > 0 ? "later" : "earlier"}`, shifted];
    }
  }
}

function* onNumber(value: number): Iterable<Corruption> {
  yield ["one more", value + 1];
  yield ["one less", value - 1];
  if (!Number.isInteger(value)) yield ["a little more", Math.round((value + 0.02) * 10_000) / 10_000];
}

/** Every corruption of a single value: those of any value, and those that its type suggests. */
export function* corruptionsOf(value: unknown, field: Field, world: World): Iterable<Corruption> {
  const { type, nullable } = field;
  if (value === null) {
    yield ["wrong type", 7];
    if (world.examples.has(type)) yield ["fill", world.examples.get(type)];
    return;
  }
  yield [nullable ? "set to null" : "null", null];
  yield ["wrong type", typeof value === "string" ? 7 : "seven"];
  if (typeof value === "number") return yield* onNumber(value);
  if (typeof value !== "string") return;
  if (WRITTEN.includes(type)) yield* onText(value);
  else if (type in references) yield* onReference(value, type, world);
  else if (world.vocabularies.has(type)) {
    for (const other of world.vocabularies.get(type)!) if (other !== value) yield [`other value`, other];
    yield ["unknown value", "unheard-of"];
  } else if (type === "Day" || type === "Edtf") yield* onDate(value);
  else if (type === "Sha256") yield ["change digit", (value[0] === "0" ? "1" : "0") + value.slice(1)];
  else if (type === "Version") yield ["other version", "9.9.9"];
  else if (type === "WebAddress")
    yield* [
      ["change letter", changeLetter(value)],
      ["other scheme", value.replace(/^https?/, "ftp")],
    ] as const;
  else if (type === "JsonPointer") yield ["other place", "/nowhere"];
  else yield ["change letter", changeLetter(value)];
}
