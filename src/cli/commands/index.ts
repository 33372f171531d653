import type { AddCommand } from "../session.js";
import { addAbout } from "./about.js";
import { addArticles } from "./articles.js";
import { addChronicle } from "./chronicle.js";
import { addCite } from "./cite.js";
import { addDiff } from "./diff.js";
import { addEvents } from "./events.js";
import { addExport } from "./export.js";
import { addMarks } from "./marks.js";
import { addOrganizations } from "./organizations.js";
import { addPeople } from "./people.js";
import { addQuotes } from "./quotes.js";
import { addSearch } from "./search.js";
import { addShow } from "./show.js";
import { addTopics } from "./topics.js";
import { addValidate } from "./validate.js";
import { addVerify } from "./verify.js";

/** Every command, in the order of the help: one line each. */
export const commands: readonly AddCommand[] = [
  addChronicle,
  addQuotes,
  addPeople,
  addEvents,
  addArticles,
  addOrganizations,
  addTopics,
  addSearch,
  addShow,
  addCite,
  addExport,
  addValidate,
  addVerify,
  addMarks,
  addDiff,
  addAbout,
];
