import idsJson from "../../data/ids.json" with { type: "json" };
import * as collections from "../data.js";
import type { Dataset, LedgerEntry } from "../generated/types.js";

/** The dataset of this package, together with the ledger of its ids. */
export const shipped = (): Dataset => ({ ...collections, ids: idsJson as readonly LedgerEntry[] });
