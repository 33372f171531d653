.mode tabs
WITH RECURSIVE
  event AS (
    SELECT value ->> 'id' AS id, value ->> 'partOf' AS part_of
    FROM json_each(CAST(readfile('data/events.json') AS TEXT))
  ),
  -- Every event with the assembly that it is a part of; an assembly is a part of nothing.
  meeting (id, assembly) AS (
    SELECT id, id FROM event WHERE part_of IS NULL
    UNION ALL
    SELECT event.id, assembly FROM event JOIN meeting ON event.part_of = meeting.id
  ),
  person AS (
    SELECT value ->> 'id' AS id, (value ->> '$.name.given') || ' ' || (value ->> '$.name.family') AS name
    FROM json_each(CAST(readfile('data/people.json') AS TEXT))
  ),
  quote AS (
    SELECT key AS position, value AS record
    FROM json_each(CAST(readfile('data/quotes.json') AS TEXT))
  )
SELECT
  assembly,
  record ->> 'eventRelation',
  name,
  record ->> 'text',
  (SELECT group_concat(value ->> 'article', ',') FROM json_each(record -> 'attestations'))
FROM quote
JOIN meeting ON meeting.id = record ->> 'event'
JOIN person ON person.id = record ->> 'speaker'
ORDER BY assembly, position;
