import * as z from "zod";

/** One line of text with no blank at either end: never empty, never padded. */
export const LINE = /^\S(?:.*\S)?$/;

const line = () => z.string().regex(LINE);

export const Verbatim = line().meta({
  id: "Verbatim",
  title: "Verbatim",
  description: "Words exactly as an article prints them, in Unicode NFC, typing errors included.",
  examples: ["Vorsitzender des IT-Planungsrates"],
});

export const Headline = line()
  .max(200)
  .meta({
    id: "Headline",
    title: "Headline",
    description: "A headline exactly as printed, at most 200 characters.",
    examples: ["Fundament der digitalen Verwaltung"],
  });

export const Label = line().meta({
  id: "Label",
  title: "Label",
  description: "A name or a single term, in its usual spelling.",
  examples: ["regio iT"],
});

export const Note = line().meta({
  id: "Note",
  title: "Note",
  description: "A remark of the curators, in English and in their own words.",
  examples: ["The text names the assembly but not the day on which the speech was given."],
});

export const OwnWords = line().meta({
  id: "OwnWords",
  title: "OwnWords",
  description: "Text written by the curators; it shares no run of more than six words with a source.",
  examples: ["Gastrede auf der Bremer Versammlung"],
});

export const SummaryText = line()
  .max(400)
  .meta({
    id: "SummaryText",
    title: "SummaryText",
    description: "A summary written by the curators, at most 400 characters.",
    examples: ["Bericht über die Versammlung in Bremen."],
  });

export const Localized = z
  .strictObject({
    de: OwnWords.meta({ description: "The German wording." }),
    en: OwnWords.meta({ description: "The English wording; it says the same as the German one." }),
  })
  .meta({
    id: "Localized",
    title: "Localized",
    description: "The same statement in German and English, in the curators' own words.",
    examples: [{ de: "Digitale Souveränität", en: "Digital sovereignty" }],
  });

export const Day = z.iso.date().meta({
  id: "Day",
  title: "Day",
  description: "A calendar day, YYYY-MM-DD (ISO 8601-1), without time and time zone.",
  examples: ["2019-11-14"],
});

export const Version = z
  .string()
  .regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/)
  .meta({
    id: "Version",
    title: "Version",
    description: "A released version of this package (Semantic Versioning 2.0.0, no pre-releases).",
    examples: ["0.1.0"],
  });

export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({
    id: "Sha256",
    title: "Sha256",
    description: "SHA-256 (FIPS 180-4) of a stretch of text in UTF-8, as 64 lower-case hexadecimal digits.",
    examples: ["2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"],
  });

/* zod's own URL check does not reach JSON Schema; the pattern does, and keeps URLs in ASCII form. */
export const WebAddress = z
  .url()
  .regex(/^https?:\/\/[!-~]+$/)
  .meta({
    id: "WebAddress",
    title: "WebAddress",
    description: "An http or https address in ASCII form (RFC 3986).",
    examples: ["https://www.vitako.de"],
  });

export const JsonPointer = z
  .string()
  .regex(/^(?:\/(?:[^~/]|~[01])+)+$/)
  .meta({
    id: "JsonPointer",
    title: "JsonPointer",
    description: "A place inside one record, as a JSON Pointer (RFC 6901).",
    examples: ["/aliases/0/value"],
  });

/** A count of Unicode code points from the start of the normalised capture; the first one is 0. */
export const Offset = z
  .int()
  .min(0)
  .max(10_000_000)
  .meta({
    id: "Offset",
    title: "Offset",
    description: "A position in a captured text, counted in Unicode code points from 0 after normalisation `nfc-lf`.",
    examples: [1204],
  });
