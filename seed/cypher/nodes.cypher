// A row is a list, in the order of `nodeRow`: names of properties would be most of what is sent.
CYPHER 5
MATCH (:Revision {id: $revision, due: $batch})
UNWIND $rows AS row
CREATE (node:Entity:$($label) {
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
