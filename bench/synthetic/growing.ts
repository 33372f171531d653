/** A record with lists that still grow. */
export type Growing<Of, Key extends keyof Of> = Omit<Of, Key> & {
  [Name in Key]: Of[Name] extends readonly (infer Entry)[] ? Entry[] : never;
};
