CYPHER 5
UNWIND $rows AS row
MATCH (from:Entity {revision: $revision, id: row.from})
MATCH (to:Entity {revision: $revision, id: row.to})
CREATE (from)-[edge:$($type)]->(to)
SET edge = row.facts, edge.revision = $revision
RETURN count(edge) AS written
