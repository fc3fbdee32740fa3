CYPHER 5
MATCH (from:Entity)-[edge]->(to:Entity)
WHERE from.revision = $revision AND from.id IS NOT NULL
RETURN type(edge) AS type, from.id AS from, to.id AS to, properties(edge) AS facts
