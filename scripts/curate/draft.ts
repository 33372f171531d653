import type { Attestation, Dataset, Mark, Quote, Region, Segment, Source } from "../../src/generated/types.js";

/*
 * What a curator writes before the tool has seen the text. Everything that the tool can compute may
 * be left out; what is there already is checked and kept.
 */
type Draft<T, Computed extends keyof T> = Omit<T, Computed> & Partial<Pick<T, Computed>>;

export type DraftSegment = Draft<Segment, "start" | "end" | "sha256">;

export interface DraftAttestation extends Omit<Attestation, "segments"> {
  segments: DraftSegment[];
}

export interface DraftQuote extends Omit<Draft<Quote, "text" | "textFrom">, "attestations"> {
  attestations: DraftAttestation[];
}

/** A region given by its first and last line (1-based, inclusive) instead of positions. */
export type DraftRegion = Region | { kind: Region["kind"]; lines: [first: number, last: number] };

/** A mark that nobody has classified yet. */
export type DraftMark = Mark | (Omit<Mark, "class"> & { class: "unclassified" });

export interface DraftSource extends Omit<Draft<Source, "sha256" | "codePoints">, "regions" | "marks"> {
  /** The file name of the text, until its digest is recorded. */
  file?: string;
  regions: DraftRegion[];
  marks?: DraftMark[];
}

export interface DraftDataset extends Omit<Dataset, "quotes" | "sources"> {
  quotes: DraftQuote[];
  sources: DraftSource[];
}
