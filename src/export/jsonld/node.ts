/** A value of JSON-LD that holds something. */
type Value = string | number | Node | { readonly de: string; readonly en: string } | readonly Value[];

/** A node of JSON-LD: its keys are the terms of the context. */
export interface Node {
  readonly [term: string]: Value;
}

type Fields = Readonly<Record<string, Value | null | undefined>>;

const isEmpty = (value: Value | null | undefined): value is null | undefined =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** A node with the fields that hold something: JSON-LD says nothing of what is unknown. */
export function node(fields: Fields): Node {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value))) as Node;
}
