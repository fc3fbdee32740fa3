// A row is a list, in the order of `edgeRow`. Its ends are found by their place in the store, which this import has been
// told when it made them; a search of the index for each would take as long as all the rest. An edge needs no revision: it
// has those of its ends.
CYPHER 5
MATCH (revision:Revision {id: $revision, writer: $writer, state: 'writing'})
WHERE NOT $batch IN revision.batches
UNWIND $rows AS row
MATCH (from) WHERE id(from) = toInteger(row[4])
MATCH (to) WHERE id(to) = toInteger(row[5])
CREATE (from)-[edge:$($type) {id: row[0], status: row[1], passages: row[2], row: toInteger(row[3])}]->(to)
SET edge += row[6]
RETURN count(edge) AS written
