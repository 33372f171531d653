.mode list
.separator "\t"
.headers off
WITH RECURSIVE
  event AS (SELECT id, partOf FROM 'data/events.json'),
  -- Every event with the assembly that it is a part of; an assembly is a part of nothing.
  meeting (id, assembly) AS (
    SELECT id, id FROM event WHERE partOf IS NULL
    UNION ALL
    SELECT event.id, assembly FROM event JOIN meeting ON event.partOf = meeting.id
  )
SELECT
  assembly,
  quote.eventRelation,
  person.name.given || ' ' || person.name.family,
  quote.text,
  list_aggregate([attestation.article FOR attestation IN quote.attestations], 'string_agg', ',')
FROM 'data/quotes.json' AS quote
JOIN meeting ON meeting.id = quote.event
JOIN 'data/people.json' AS person ON person.id = quote.speaker
ORDER BY assembly, quote.id;
