/** What the model says of one field: its type by name, whether it may be `null`, whether it is a list. */
export interface Field {
  readonly type: string;
  readonly nullable: boolean;
  readonly list: boolean;
}

/** The fields of one object type, in schema order. */
export type Shape = Readonly<Record<string, Field>>;
