/* The words of the synthetic texts, the more frequent ones first. Most are stems with prefixes and suffixes. */

export type Gender = "der" | "die" | "das";

export interface Noun {
  readonly word: string;
  readonly gender: Gender;
}

const feminine = (stems: string, suffix: string): Noun[] =>
  stems.split(" ").map((stem) => ({ word: `${stem}${suffix}`, gender: "die" }));

const nouns = (gender: Gender, words: string): Noun[] => words.split(" ").map((word) => ({ word, gender }));

const UNG =
  "Verwalt Förder Plan Ordn Beteilig Versorg Prüf Meld Zustell Bewillig Abstimm Berat Schul Bild Leit Steuer Sitz Rechn";
const KEIT = "Zuständig Wirksam Öffentlich Tätig";
const SCHAFT = "Bürger Nachbar Genossen Ort Gemein";

/** What a compound can begin with or go on with, its linking letter included. */
export const modifiers: readonly string[] = [
  ...UNG.split(" ").map((stem) => `${stem}ungs`),
  ...SCHAFT.split(" ").map((stem) => `${stem}schafts`),
  ...KEIT.split(" ").map((stem) => `${stem}keits`),
  ..."Sicher Gesund Frei".split(" ").map((stem) => `${stem}heits`),
  ...(
    "Daten Gemeinde Bürger Amts Landes Kreis Stadt Akten Netz Haushalts Melde Sozial Schul Bau Verkehrs Straßen Umwelt Wohn " +
    "Kita Gäste Familien Jugend Alters Gewerbe Steuer Register Ausweis Urkunden Antrags Fristen Gebühren Kosten Größen Flächen " +
    "Gebäude Brücken Wasser Wärme Strom Energie Klima Forst Markt Kultur Museums Bücher Archiv Wahl Stimm Rats Ausschuss Personal " +
    "Fuhrpark Werkstatt Hafen Lager Funk Server Schlüssel Signatur Postfach Formular Termin Schalter Büro Außen Binnen Fach " +
    "Grund Haupt Spiel Sport Bahn Rad Licht Glas"
  ).split(" "),
];

/** What a compound ends with. */
export const heads: readonly Noun[] = [
  ...nouns(
    "die",
    "Plattform Stelle Lösung Karte Akte Straße Größe Maßnahme Übersicht Auskunft Aufgabe Quelle Brücke Fläche Grenze Reform Schnittstelle Strategie Kette Werkstatt Börse Lücke Stufe Reihe Kammer Schwelle",
  ),
  ...nouns(
    "das",
    "Verfahren Netz Register Portal Werk Gesetz Büro Zentrum Archiv Amt Programm Projekt Konzept Modell Angebot Ergebnis Bündnis Gefüge Gebäude Postfach Formular Bündel Maß Fenster Gerüst Verzeichnis Muster Vorhaben Zeugnis Handbuch",
  ),
  ...nouns(
    "der",
    "Dienst Verbund Schlüssel Zugang Standard Prozess Baukasten Leitfaden Kreis Rat Plan Bericht Beschluss Haushalt Speicher Kanal Nachweis Abgleich Zähler Rahmen Schutz Schalter Entwurf Stab Raum Weg Fonds Kasten Fuß Anschluss Aufbau Umbau Ausbau Vorrat Auftrag Wechsel Abschluss Ausweis Bedarf Dialog",
  ),
];

/** Nouns that stand alone, most of them with a suffix. */
export const plainNouns: readonly Noun[] = [
  ...feminine("Verwalt", "ung"),
  ...nouns("der", "Bürger Kreis Staat"),
  ...nouns("die", "Stadt Gemeinde Behörde"),
  ...feminine("Digitalisier Modernisier", "ung"),
  ...nouns("das", "Land Ehrenamt Rathaus"),
  ...feminine("Verlässlich Wirtschaftlich Öffentlich Zuständig Nachhaltig", "keit"),
  ...feminine("Sicher Frei Einfach", "heit"),
  ...feminine("Gemein Nachbar Bürger Genossen", "schaft"),
  ...feminine("Umsetz Vernetz Beteilig Erneuer Entlast Öffn Verständig Erprob Förder Versorg Ausstatt", "ung"),
  ...nouns("der", "Fortschritt Wandel Überblick Mittelstand Rückhalt"),
  ...nouns("das", "Vertrauen Wissen Können Gemeinwohl Augenmaß"),
];

/** Stems of adjectives, to which an ending is added. */
export const adjectives: readonly string[] = (
  "kommunal digital gemeinsam öffentlich neu sicher einfach offen verlässlich föderal regional tragfähig einheitlich durchgängig " +
  "barrierefrei ländlich städtisch wirksam größt übergreifend zügig schlank quelloffen souverän verbindlich maßvoll nachhaltig " +
  "verständlich bürgernah rechtssicher wirtschaftlich flächendeckend behutsam zukunftsfest unabhängig gewachsen heutig künftig"
).split(" ");

const PARTICLES = ["aus", "weiter", "um", "auf", "mit", "neu"];
const VERB_STEMS = ["bauen", "führen", "gestalten", "ordnen", "denken", "tragen", "entwickeln"];

/** Verbs with an object in the accusative, in the infinitive. */
export const verbs: readonly string[] = [
  ..."stärken schaffen nutzen brauchen sichern öffnen vereinfachen verbessern bündeln verankern erneuern entlasten".split(
    " ",
  ),
  ...PARTICLES.flatMap((particle) => VERB_STEMS.map((stem) => `${particle}${stem}`)),
  ..."begleiten beschleunigen vernetzen erproben überprüfen bewahren fördern verbreiten ergänzen schließen".split(" "),
];

/** Verbs with an object in the accusative, in the third person singular. */
export const finiteVerbs: readonly string[] =
  "braucht stärkt trägt sichert verändert prägt erleichtert ersetzt entlastet fordert verbindet ermöglicht begründet überdauert".split(
    " ",
  );

export const modals: readonly (readonly [plural: string, singular: string])[] = [
  ["müssen", "muss"],
  ["wollen", "will"],
  ["können", "kann"],
  ["sollten", "sollte"],
  ["werden", "wird"],
  ["dürfen", "darf"],
];

export const adverbs: readonly string[] = (
  "gemeinsam jetzt weiter schneller endlich dauerhaft vor-Ort konsequent Schritt-für-Schritt künftig zügig behutsam überall früher " +
  "verlässlich ernsthaft mit-Augenmaß über-Grenzen-hinweg in-der-Fläche ohne-Umwege"
)
  .split(" ")
  .map((adverb) => adverb.replaceAll("-", " "));

/** What something is or remains. */
export const predicates: readonly string[] = [
  "ein Versprechen auf Papier",
  "unvollständig",
  "die Ausnahme",
  "Stückwerk",
  "ohne Rückhalt vor Ort",
  "eine Frage des guten Willens",
  "teurer als nötig",
  "ein Thema für Fachleute",
  "hinter den Möglichkeiten zurück",
];

/** Subjects of topics, in both languages; the German ones in the plural. */
export const subjects: readonly (readonly [de: string, en: string])[] = (
  "Archive:archives Register:registers Verfahren:procedures Netze:networks Dienste:services Daten:data Standards:standards " +
  "Plattformen:platforms Akten:files Schulen:schools Portale:portals Haushalte:budgets Gebühren:fees Gesetze:laws Karten:maps " +
  "Ausschreibungen:tenders Identitäten:identities Schnittstellen:interfaces Wahlen:elections Bibliotheken:libraries " +
  "Gebäude:buildings Straßen:roads Gewässer:waters Verträge:contracts Bündnisse:alliances Rechenzentren:data-centres " +
  "Lizenzen:licences Fahrpläne:timetables Werkstätten:workshops Museen:museums Märkte:markets Wohnungen:dwellings " +
  "Genehmigungen:permits Zeugnisse:certificates Postfächer:mailboxes Schlüssel:keys Ausweise:passes Formulare:forms " +
  "Fristen:deadlines Prüfungen:audits Satzungen:statutes Ehrenämter:honorary-offices Partnerschaften:partnerships Höfe:farms " +
  "Häfen:harbours Wälder:forests Gärten:gardens Bäder:baths Brücken:bridges Züge:trains Busse:buses Feuerwehren:fire-services " +
  "Messstellen:gauges Leitstellen:control-rooms Spielplätze:playgrounds Bühnen:stages Chöre:choirs Vereine:clubs " +
  "Kindergärten:nurseries Pflegedienste:care-services Heime:homes Küchen:kitchens Läden:shops Mühlen:mills Deiche:dykes " +
  "Pegel:water-levels Funkmasten:masts Kabel:cables Leitungen:pipes Zähler:meters Speicher:stores Server:servers Programme:programs " +
  "Bausteine:modules Muster:patterns Fachkräfte:specialists Lehrgänge:courses Räte:councils Ausschüsse:committees Ämter:offices " +
  "Kreise:counties Städte:towns"
)
  .split(" ")
  .map((pair) => pair.split(":") as [string, string]);

/** What is said of subjects of topics, in both languages. */
export const qualities: readonly (readonly [de: string, en: string])[] = (
  "Digitale:digital Kommunale:municipal Gemeinsame:joint Offene:open Sichere:secure Regionale:regional Öffentliche:public " +
  "Ländliche:rural Föderale:federal Einheitliche:uniform Neue:new Mobile:mobile Vernetzte:networked Barrierefreie:accessible " +
  "Freiwillige:voluntary Städtische:urban Grüne:green Genossenschaftliche:cooperative Geprüfte:audited Flexible:flexible " +
  "Nachhaltige:sustainable Unabhängige:independent Europäische:european Historische:historical Technische:technical " +
  "Soziale:social Elektronische:electronic Örtliche:local Überörtliche:supralocal Wachsende:growing Verteilte:distributed " +
  "Zentrale:central Schlanke:lean Verbindliche:binding Anonyme:anonymous Jährliche:annual Dauerhafte:permanent " +
  "Vorläufige:provisional Zweisprachige:bilingual Mehrstufige:multi-stage Ehrenamtliche:honorary Private:private " +
  "Gemischte:mixed Kleine:small Große:large Frühe:early Späte:late Stille:quiet Laute:loud Warme:warm Kühle:cool Helle:bright " +
  "Dunkle:dark Schnelle:fast Langsame:slow Einfache:simple Doppelte:double Halbe:half Ganze:whole Erste:first Letzte:last " +
  "Innere:inner Äußere:outer Obere:upper Untere:lower Nördliche:northern Südliche:southern Östliche:eastern Westliche:western " +
  "Bewährte:proven Erprobte:tested Verlässliche:reliable Verständliche:intelligible Transparente:transparent Kritische:critical " +
  "Kostenfreie:free Gebührenpflichtige:charged Ermäßigte:reduced Befristete:temporary Unbefristete:unlimited"
)
  .split(" ")
  .map((pair) => pair.split(":") as [string, string]);
