import { recordTypes, shapes } from "../generated/shapes.js";
import type { CollectionName } from "../text/canonical.js";

type Path = readonly (string | number)[];

/** Called with each value of a wanted type; `path` is only valid during the call. */
export type Visitor = (value: never, type: string, path: Path) => void;

/** Whether a value of a type can contain, or is, one of the wanted types. */
function leadsTo(type: string, wanted: ReadonlySet<string>, seen: ReadonlySet<string> = new Set()): boolean {
  if (wanted.has(type)) return true;
  const shape = shapes[type];
  if (!shape || seen.has(type)) return false;
  return Object.values(shape).some((field) => leadsTo(field.type, wanted, new Set([...seen, type])));
}

/** Whether records of a collection can hold a value of one of the wanted types. */
export function canHold(collection: CollectionName, wanted: ReadonlySet<string>): boolean {
  return leadsTo(recordTypes[collection], wanted);
}

/** Calls the visitor with every non-null value of the wanted types in a record, outer ones first. */
export function visitRecord(
  collection: CollectionName,
  record: object,
  wanted: ReadonlySet<string>,
  visitor: Visitor,
): void {
  planFor(wanted)(recordTypes[collection], record, [], visitor);
}

type Plan = (type: string, value: unknown, path: (string | number)[], visitor: Visitor) => void;

const plans = new WeakMap<ReadonlySet<string>, Plan>();

/* Which fields to descend into is worked out once per set of types, not once per record. */
function planFor(wanted: ReadonlySet<string>): Plan {
  const known = plans.get(wanted);
  if (known) return known;
  const fields = new Map<string, (readonly [key: string, type: string])[]>();
  for (const [type, shape] of Object.entries(shapes)) {
    const leading = Object.entries(shape).filter(([, field]) => leadsTo(field.type, wanted));
    fields.set(
      type,
      leading.map(([key, field]) => [key, field.type]),
    );
  }
  const plan: Plan = (type, value, path, visitor) => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) {
        path.push(index);
        plan(type, value[index], path, visitor);
        path.pop();
      }
      return;
    }
    if (wanted.has(type)) visitor(value as never, type, path);
    for (const [key, fieldType] of fields.get(type) ?? []) {
      path.push(key);
      plan(fieldType, (value as Record<string, unknown>)[key], path, visitor);
      path.pop();
    }
  };
  plans.set(wanted, plan);
  return plan;
}
