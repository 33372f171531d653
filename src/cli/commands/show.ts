import { type Kind, type Kinds, kinds } from "../catalogue.js";
import type { Canvas } from "../layout/canvas.js";
import { type Format, print, withExamples, withJson } from "../output.js";
import { type Entry, resolve } from "../resolve.js";
import type { SetUp } from "../session.js";
import { showArticle } from "../show/show-article.js";
import { showDecision } from "../show/show-decision.js";
import { showErratum } from "../show/show-erratum.js";
import { showEvent } from "../show/show-event.js";
import { showOrganization } from "../show/show-organization.js";
import { showPerson } from "../show/show-person.js";
import { showQuote } from "../show/show-quote.js";
import { showTopic } from "../show/show-topic.js";

const drawings: { readonly [K in Kind]: (canvas: Canvas, record: Kinds[K]) => void } = {
  person: showPerson,
  event: showEvent,
  article: showArticle,
  organization: showOrganization,
  topic: showTopic,
  quote: showQuote,
  decision: showDecision,
  erratum: showErratum,
};

function drawEntry<K extends Kind>(canvas: Canvas, { kind, record }: Entry<K>): void {
  drawings[kind](canvas, record);
}

export const setUpShow: SetUp = (command, session) => {
  command.action((typed: string, format: Format) => {
    const entry = resolve(typed, kinds);
    print(session, format, entry.record, (canvas) => drawEntry(canvas, entry));
  });
  withExamples(withJson(command), [
    ["show rehfeld", "A person: roles by article, and quotes"],
    ["show luehr-momentum-of-digitalisation", "A quote: every printed version, what differs, links to the words"],
    ["show assembly-2021-april --json", "An event, for a program"],
  ]);
};
