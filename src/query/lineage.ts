import type { AssemblyEvent, Topic } from "../generated/types.js";
import { byId, type Identified } from "./lookup.js";

/** The ids from a record up to the widest one that it belongs to, the record's own first. */
export type Lineage = (id: string) => readonly string[];

function lineage<T extends Identified>(records: readonly T[], parentOf: (record: T) => string | null): Lineage {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const found = known.get(id);
    if (found) return found;
    const line = new Set([id]);
    /* The walk reaches what it adds, and ends at a record that is its own ancestor. */
    for (const next of line) {
      const record = byId(records, next);
      const parent = record ? parentOf(record) : null;
      if (parent !== null) line.add(parent);
    }
    known.set(id, [...line]);
    return [...line];
  };
}

/** From an event to the events that it was a part of. */
export const eventLineage = (events: readonly AssemblyEvent[]): Lineage => lineage(events, (event) => event.partOf);

/** From a topic to its broader topics. */
export const topicLineage = (topics: readonly Topic[]): Lineage => lineage(topics, (topic) => topic.broader);
