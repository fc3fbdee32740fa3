// A row is a list, in the order of `edgeRow`. Its ends are found by their place in the store, which this import has been
// told when it made them; a search of the index for each would take as long as all the rest. An edge needs no revision: it
// has those of its ends.
CYPHER 5
MATCH (:Revision {id: $revision, due: $batch})
UNWIND $rows AS row
MATCH (from) WHERE id(from) = row[7]
MATCH (to) WHERE id(to) = row[8]
CREATE (from)-[edge:$($type) {
  id: row[0],
  row: row[1],
  status: row[2],
  validFrom: row[3],
  validTo: row[4],
  passages: row[5],
  note: row[6]
}]->(to)
SET edge += row[9]
RETURN count(edge) AS written
