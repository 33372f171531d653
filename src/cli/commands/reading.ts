/* The commands that look something up. They are loaded together: what they share makes up most of each of them. */
export { setUpAbout } from "./about.js";
export { setUpArticles } from "./articles.js";
export { setUpChronicle } from "./chronicle.js";
export { setUpEvents } from "./events.js";
export { setUpOrganizations } from "./organizations.js";
export { setUpPeople } from "./people.js";
export { setUpQuotes } from "./quotes.js";
export { setUpSearch } from "./search.js";
export { setUpShow } from "./show.js";
export { setUpTopics } from "./topics.js";
