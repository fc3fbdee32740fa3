// A row is a list, in the order of `nodeRow`: names of properties would be most of what is sent. Only what has a name is
// Named, and stands in the index of words: most seats have none, and an entry for nothing takes as long as one for a name.
CYPHER 5
MATCH (revision:Revision {id: $revision, writer: $writer, state: 'writing'})
WHERE NOT $batch IN revision.batches
UNWIND $rows AS row
CREATE (node:Entity:$(CASE WHEN row[4] IS NULL AND row[5] = [] THEN [$label] ELSE [$label, 'Named'] END) {
  revision: $revision,
  landscape: $landscape,
  id: row[0],
  status: row[1],
  passages: row[2],
  row: toInteger(row[3]),
  name: row[4],
  aliases: row[5]
})
SET node += row[6]
RETURN count(node) AS written, collect(row[0]) AS ids, collect(id(node)) AS places
