import { articles, events, type Organization, organizations, people } from "../../index.js";
import type { Canvas } from "../layout/canvas.js";
import { articleInWords, organizationName, personName, roleInWords } from "../words.js";
import { because } from "./because.js";
import { drawErrata } from "./draw-errata.js";

export function showOrganization(canvas: Canvas, organization: Organization): void {
  const { id } = organization;
  canvas.spread(organizationName(organization), id, 0, "title");
  canvas.fields([
    ["name", organization.name],
    ["in English", organization.nameEn],
    ["kind", organization.kind],
    ["belongs to", organization.parent],
    ["parts", organizations.filter(({ parent }) => parent === id).map((part) => part.id)],
    ["also printed", organization.aliases.map(({ value, article }) => `${value} (${article})`)],
    ["website", organization.website],
    ["because", because(organization.websiteBasis, null)],
    ["elsewhere", organization.sameAs],
    ["events", events.filter(({ organizer, host }) => organizer === id || host === id).map((event) => event.id)],
  ]);
  const published = articles.filter(({ publisher, origin }) => publisher === id || origin === id);
  if (published.length > 0) {
    canvas.gap();
    canvas.heading("Articles that it published, or that name it as their source");
    for (const article of published) canvas.spread(articleInWords(article), article.id, 2);
  }
  const members = people.flatMap((person) => {
    const roles = person.roles.filter((role) => role.organization === id);
    return roles.length === 0 ? [] : [{ person, roles: [...new Set(roles.map(roleInWords))].join("; ") }];
  });
  if (members.length > 0) {
    canvas.gap();
    canvas.heading("People with a role in it, at the time of an article");
    for (const { person, roles } of members) canvas.spread(`${personName(person)}: ${roles}`, person.id, 2);
  }
  drawErrata(canvas, id);
}
