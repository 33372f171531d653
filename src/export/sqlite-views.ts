/*
 * What is asked most often, as views. They are the one place where tables and columns are named by hand: a name that is
 * gone makes the export fail. They keep to what SQLite 3.37 understands, as the strict tables do.
 */
export const views = `
CREATE VIEW event_assemblies AS
  -- The assembly of every event: the event itself, or the one that it is a part of.
  WITH RECURSIVE within (event, assembly) AS (
    SELECT id, id FROM events WHERE part_of IS NULL
    UNION ALL
    SELECT events.id, within.assembly FROM events JOIN within ON events.part_of = within.event
  )
  SELECT event, assembly FROM within;

CREATE VIEW quote_overview AS
  -- Every quote with its speaker, its event, the assembly that the event belongs to, and the number of articles.
  SELECT
    quotes.id AS quote,
    people.name_given || ' ' || people.name_family AS speaker_name,
    quotes.text,
    quotes.gist_de,
    quotes.gist_en,
    quotes.event_relation,
    events.name_de AS event_name_de,
    events.name_en AS event_name_en,
    assemblies.name_de AS assembly_name_de,
    assemblies.name_en AS assembly_name_en,
    (SELECT count(*) FROM quote_attestations WHERE quote_attestations.quote_id = quotes.id) AS articles,
    quotes.speaker,
    quotes.event,
    event_assemblies.assembly
  FROM quotes
  JOIN people ON people.id = quotes.speaker
  LEFT JOIN events ON events.id = quotes.event
  LEFT JOIN event_assemblies ON event_assemblies.event = quotes.event
  LEFT JOIN events AS assemblies ON assemblies.id = event_assemblies.assembly;

CREATE VIEW statements AS
  -- Who said what at which assembly, by which source: one row for every article that prints a quote.
  SELECT
    quote_overview.assembly,
    quote_overview.assembly_name_de,
    quote_overview.assembly_name_en,
    quote_overview.event,
    quote_overview.event_relation,
    quote_overview.speaker,
    quote_overview.speaker_name,
    quote_overview.quote,
    quote_overview.text,
    quote_attestations.article,
    (
      SELECT group_concat(segment, ' ')
      FROM (
        SELECT quote_attestation_segments.text AS segment
        FROM quote_attestation_segments
        WHERE quote_attestation_segments.quote_id = quote_attestations.quote_id
          AND quote_attestation_segments.attestation_position = quote_attestations.position
        ORDER BY quote_attestation_segments.position
      )
    ) AS printed,
    quote_attestations.manner,
    quote_attestations.attribution_confidence,
    articles.title AS article_title,
    organizations.name AS publisher_name,
    articles.published_edtf AS published,
    articles.url
  FROM quote_attestations
  JOIN quote_overview ON quote_overview.quote = quote_attestations.quote_id
  JOIN articles ON articles.id = quote_attestations.article
  JOIN organizations ON organizations.id = articles.publisher;

CREATE VIEW statements_of_decisions AS
  -- What was decided at which event, by which article, and what contradicts it.
  SELECT
    event_decisions.event_id AS event,
    events.name_de AS event_name_de,
    events.name_en AS event_name_en,
    event_decisions.id AS decision,
    event_decisions.subject_de,
    event_decisions.subject_en,
    event_decisions.kind,
    event_decisions.modality,
    event_decisions.article,
    event_decisions.conflicts_with
  FROM event_decisions
  JOIN events ON events.id = event_decisions.event_id;
`;

/** The full-text index over the quotes: \`SELECT quote FROM quote_search WHERE quote_search MATCH 'souveranitat'\`. */
export const searchTable = `
CREATE VIRTUAL TABLE quote_search USING fts5 (
  quote UNINDEXED, speaker_name, text, gist_de, gist_en, tokenize = "unicode61 remove_diacritics 2"
);
`;

/** Puts some quotes into the full-text index, those whose ids are in the given list, in JSON. */
export const searchEntries = `
INSERT INTO quote_search (quote, speaker_name, text, gist_de, gist_en)
  SELECT quotes.id, people.name_given || ' ' || people.name_family, quotes.text, quotes.gist_de, quotes.gist_en
  FROM quotes
  JOIN people ON people.id = quotes.speaker
  WHERE quotes.id IN (SELECT value FROM json_each(?))
  ORDER BY quotes.id;
`;
