// A row is a list, in the order of `nodeRows`: names of properties would be most of what is sent. Only what has a name is
// Named, and stands in the index of words: most seats have none, and an entry for nothing takes as long as one for a name.
CYPHER 5
MATCH (revision:Revision {id: $revision, writer: $writer, state: 'writing'})
WHERE NOT $batch IN revision.batches
UNWIND $rows AS row
WITH row, $stated[toInteger(row[1])] AS stated
CREATE (node:Entity:$(CASE WHEN size(row) = 4 THEN [$label] ELSE [$label, 'Named'] END) {
  revision: $revision,
  landscape: $landscape,
  id: row[0],
  status: stated[0],
  passages: stated[1],
  row: toInteger(row[2]),
  name: row[4],
  aliases: coalesce(row[5], [])
})
SET node += row[3]
RETURN count(node) AS written, collect(row[0]) AS ids, collect(id(node)) AS places
