// Columns as in nodes.cypher.
CYPHER 5
MATCH (from:Entity)-[edge]->(to:Entity)
WHERE from.revision = $revision AND from.id IS NOT NULL
WITH type(edge) AS type, from.id AS from, to.id AS to, properties(edge) AS facts
RETURN type, from, to, facts.id AS id, facts.status AS status, facts.validFrom AS validFrom, facts.validTo AS validTo,
       facts.passages AS passages, facts.note AS note, facts.row AS row,
       [key IN keys(facts) WHERE NOT key IN $stated | [key, facts[key]]] AS rest
