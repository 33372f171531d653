import type { Organization } from "../../src/generated/types.js";
import { slug } from "../../src/text/slug.js";
import { cycle } from "./cycle.js";
import { townName } from "./names.js";

type Sort = readonly [
  kind: Organization["kind"],
  name: (town: string) => string,
  nameEn: (town: string) => string | null,
];

// prettier-ignore
const SORTS: readonly Sort[] = [
  ["association", (town) => `Städtebund ${town}`, (town) => `${town} Association of Towns`],
  ["publisher", (town) => `${town}er Gemeindeblatt`, () => null],
  ["it-service-provider", (town) => `Rechenzentrum ${town}`, (town) => `${town} Computing Centre`],
  ["authority", (town) => `Kreisverwaltung ${town}`, (town) => `County Administration of ${town}`],
  ["publisher", (town) => `Bote für ${town}`, () => null],
  ["it-service-provider", (town) => `${town}er Datenhaus`, () => null],
  ["political-body", (town) => `Digitalrat ${town}`, (town) => `Digital Council of ${town}`],
  ["publisher", (town) => `${town} kommunal`, () => null],
  ["association", (town) => `Bund der Werke um ${town}`, (town) => `Union of Utilities around ${town}`],
  ["it-service-provider", (town) => `Datenverbund ${town}`, (town) => `${town} Data Network`],
  ["it-service-provider", (town) => `Zweckverband ${town}`, (town) => `${town} Special-Purpose Association`],
];

/* Their towns are none of those in which assemblies meet. */
const OTHER_TOWNS = 17_389;

/** Organizations of all kinds in turn. */
export function organizationsOf(count: number, seed: number): Organization[] {
  const nextSort = cycle(SORTS);
  return Array.from({ length: count }, (_, index) => {
    const [kind, name, nameEn] = nextSort();
    const town = townName(index, seed + OTHER_TOWNS);
    const shortName = index % 4 === 3 ? `${town} ${kind.slice(0, 2).toUpperCase()}` : null;
    const id = slug(shortName ?? name(town));
    const website = index % 5 === 2 ? `https://www.${id}.example/` : null;
    return {
      id,
      name: name(town),
      shortName,
      nameEn: nameEn(town),
      kind,
      parent: null,
      aliases: [],
      website,
      websiteBasis: website === null ? null : "external",
      sameAs: [],
    };
  });
}
