// A row is a list, in the order of `nodeRow`: names of properties would be most of what is sent. Only what has a name is
// Named, and stands in the index of words: most seats have none, and an entry for nothing takes as long as one for a name.
CYPHER 5
MATCH (:Revision {id: $revision, due: $batch})
UNWIND $rows AS row
CREATE (node:Entity:$(CASE WHEN row[7] IS NULL AND row[8] = [] THEN [$label] ELSE [$label, 'Named'] END) {
  revision: $revision,
  landscape: $landscape,
  id: row[0],
  row: row[1],
  status: row[2],
  validFrom: row[3],
  validTo: row[4],
  passages: row[5],
  note: row[6],
  name: row[7],
  aliases: row[8]
})
SET node += row[9]
RETURN collect(row[0]) AS ids, collect(id(node)) AS places
