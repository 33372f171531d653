import type { LedgerEntry } from "../../generated/types.js";
import { iri } from "./iri.js";
import { type Node, node } from "./node.js";

/** What the ledger of ids says of a record, a withdrawn one included. */
export const ledgerEntry = ({ id, collection, since, withdrawn }: LedgerEntry): Node =>
  node({ "@id": iri(id), collection, released: since, withdrawn });
