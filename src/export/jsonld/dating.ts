import type { ApproximateDate } from "../../generated/types.js";
import { exactDays } from "../exact-days.js";
import { type Node, node } from "./node.js";

const details = ({ earliest, latest, verbatim, basis, note }: ApproximateDate): Node =>
  node({ "@type": "Dating", earliest, latest, verbatim, basis, note });

/** When an article was published. schema.org knows exact days only. */
export function publication(published: ApproximateDate | null): Node {
  if (published === null) return {};
  const days = exactDays(published);
  return node({
    issued: published.edtf,
    datePublished: days && days.first === days.last ? days.first : null,
    dating: details(published),
  });
}

/** When an event took place. schema.org knows exact days only. */
export function occurrence(date: ApproximateDate): Node {
  const days = exactDays(date);
  return node({ date: date.edtf, startDate: days?.first, endDate: days?.last, dating: details(date) });
}
