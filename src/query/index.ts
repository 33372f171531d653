/*
 * The same helpers as at the root of the package, over your own arrays. The arrays come first: those
 * of the records that you get back, then those that they are joined with; what you ask about comes
 * last, as a record or as its id. An unknown id has no records. An index is built at the first call
 * and kept as long as its arrays, which are taken to stay as they are.
 */
export { articlesAbout } from "./articles-about.js";
export { articlesOn } from "./articles-on.js";
export { attestationsOf, type PrintedVersion } from "./attestations-of.js";
export { decisionsAt } from "./decisions-at.js";
export { eventsBetween } from "./events-between.js";
export { findPeople } from "./find-people.js";
export { independentWitnesses } from "./independent-witnesses.js";
export { byId, type Identified, type Ref } from "./lookup.js";
export { quotesAbout } from "./quotes-about.js";
export { quotesAt } from "./quotes-at.js";
export { quotesBy } from "./quotes-by.js";
export { quotesIn } from "./quotes-in.js";
export { rolesOf, type StatedRole } from "./roles-of.js";
export { searchQuotes } from "./search-quotes.js";
export { sourceLink } from "./source-link.js";
export { speakersAt } from "./speakers-at.js";
export { type Change, type Variant, variants } from "./variants.js";
