import type { Change } from "../scripts/conformance/case.js";
import { keysIn } from "../src/text/json-pointer.js";

type Json = Record<string, unknown>;

function put(whole: Json | unknown[], key: string, value: unknown): void {
  if (!Array.isArray(whole)) whole[key] = value;
  else whole[key === "-" ? whole.length : Number(key)] = value;
}

function takeOut(whole: Json | unknown[], key: string): void {
  if (Array.isArray(whole)) whole.splice(Number(key), 1);
  else delete whole[key];
}

/** A changed copy of a document. */
export function changed(document: unknown, changes: readonly Change[]): unknown {
  return changes.reduce((before, [pointer, ...value]) => {
    const [last, ...way] = keysIn(pointer).reverse();
    if (last === undefined) return value[0];
    const whole = way.reduceRight<unknown>((outer, key) => (outer as Json)[key], before) as Json | unknown[];
    if (value.length > 0) put(whole, last, structuredClone(value[0]));
    else takeOut(whole, last);
    return before;
  }, structuredClone(document));
}
