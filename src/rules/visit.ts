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
  walk(planFor(wanted).get(recordTypes[collection])!, record, [], visitor);
}

/** What to do with a value of one type. */
interface Plan {
  readonly type: string;
  readonly isWanted: boolean;
  /** The fields that lead to values of a wanted type. */
  readonly fields: { readonly key: string; readonly plan: Plan }[];
}

const plans = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, Plan>>();

/* Which fields to descend into is worked out once per set of types, not once per record. */
function planFor(wanted: ReadonlySet<string>): ReadonlyMap<string, Plan> {
  const known = plans.get(wanted);
  if (known) return known;
  const byType = new Map<string, Plan>();
  const planOf = (type: string): Plan => {
    const plan: Plan = byType.get(type) ?? { type, isWanted: wanted.has(type), fields: [] };
    if (byType.has(type)) return plan;
    byType.set(type, plan);
    for (const [key, field] of Object.entries(shapes[type] ?? {})) {
      if (leadsTo(field.type, wanted)) plan.fields.push({ key, plan: planOf(field.type) });
    }
    return plan;
  };
  Object.keys(shapes).forEach(planOf);
  plans.set(wanted, byType);
  return byType;
}

function walk(plan: Plan, value: unknown, path: (string | number)[], visitor: Visitor): void {
  if (Array.isArray(value)) {
    const depth = path.push(0) - 1;
    for (let index = 0; index < value.length; index += 1) {
      path[depth] = index;
      walk(plan, value[index], path, visitor);
    }
    path.pop();
    return;
  }
  if (plan.isWanted) visitor(value as never, plan.type, path);
  for (const field of plan.fields) {
    const part = (value as Record<string, unknown>)[field.key];
    if (part === null || part === undefined) continue;
    path.push(field.key);
    walk(field.plan, part, path, visitor);
    path.pop();
  }
}
