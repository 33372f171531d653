import { Offset, Sha256 } from "./primitives.js";

/** The fields of an anchor; spread into every record that points to a stretch of a captured text. */
export const anchor = {
  start: Offset.meta({ description: "Where the stretch begins: code points, 0-based, inclusive." }),
  end: Offset.meta({ description: "Where the stretch ends: code points, 0-based, exclusive." }),
  sha256: Sha256.meta({ description: "SHA-256 of exactly this stretch in UTF-8." }),
};
