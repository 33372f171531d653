import type { Basis } from "../../index.js";

/** What a statement rests on, as the value of a field: nothing if it is simply printed. */
export function because(basis: Basis | null, note: string | null): string | null {
  if (basis === null || basis === "stated") return note;
  return note === null ? basis : `${basis}: ${note}`;
}
