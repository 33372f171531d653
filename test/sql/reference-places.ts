import { recordTypes, references, shapes } from "../../src/generated/shapes.js";

/** The places in the shape of the data that refer to a record, such as `quotes/attestations/article`. */
export function referencePlaces(): string[] {
  const within = (type: string): string[] =>
    Object.entries(shapes[type] ?? {}).flatMap(([key, field]) => {
      if (field.type in references) return key === "id" ? [] : [key];
      return within(field.type).map((rest) => `${key}/${rest}`);
    });
  return Object.entries(recordTypes).flatMap(([collection, type]) =>
    within(type).map((rest) => `${collection}/${rest}`),
  );
}
