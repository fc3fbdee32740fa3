// A row is a list, in the order of `edgeRows`. Its ends are found by their place in the store, which this import has been
// told when it made them; a search of the index for each would take as long as all the rest. An edge needs no revision: it
// has those of its ends.
CYPHER 5
MATCH (revision:Revision {id: $revision, writer: $writer, state: 'writing'})
WHERE NOT $batch IN revision.batches
UNWIND $rows AS row
WITH row, $stated[toInteger(row[1])] AS stated
MATCH (from) WHERE id(from) = toInteger(row[2])
MATCH (to) WHERE id(to) = toInteger(row[3])
CREATE (from)-[edge:$($type) {id: row[0], status: stated[0], passages: stated[1], row: toInteger(row[4])}]->(to)
SET edge += coalesce(row[5], {})
RETURN count(edge) AS written
