import { codePointLength } from "../../src/text/code-points.js";
import { digest } from "../../src/text/digest.js";
import type { Attestation, Segment } from "../../src/generated/types.js";
import type { CapturedText } from "./capture.js";
import type { DraftAttestation, DraftSegment } from "./draft.js";

/** What is wrong with a draft, and where. */
export type Report = (place: string, problem: string) => void;

function isAnchored(segment: DraftSegment): segment is Segment {
  return segment.start !== undefined && segment.end !== undefined && segment.sha256 !== undefined;
}

function anchored(segment: DraftSegment, zone: string, capture: CapturedText, place: string, report: Report): Segment {
  const { text } = segment;
  const { points } = capture;
  if (isAnchored(segment) && points.slice(segment.start, segment.end) === text && digest(text) === segment.sha256) {
    return segment;
  }
  const positions = capture.regions
    .filter((region) => region.kind === zone)
    .flatMap((region) => points.positionsOf(text, region.start, region.end));
  if (positions.length === 1) {
    const start = positions[0]!;
    return { text, start, end: start + codePointLength(text), sha256: digest(text) };
  }
  const found = positions.length === 0 ? "not found" : `found ${positions.length} times (at ${positions.join(", ")})`;
  report(place, `"${text}" is ${found} in the ${zone} of the captured text. Quote exactly one stretch, as printed.`);
  return { text, start: 0, end: 0, sha256: digest(text) };
}

/** An attestation whose every segment is anchored; a segment that does not occur exactly once is reported. */
export function anchoredAttestation(
  attestation: DraftAttestation,
  capture: CapturedText,
  place: string,
  report: Report,
): Attestation {
  const segments = attestation.segments.map((segment, index) =>
    anchored(segment, attestation.zone, capture, `${place}/segments/${index}`, report),
  );
  return { ...attestation, segments };
}
