// The second condition lets the index on revision and id find them.
CYPHER 5
MATCH (node:Entity)
WHERE node.revision = $revision AND node.id IS NOT NULL
RETURN [label IN labels(node) WHERE NOT label IN ['Entity', 'Named']][0] AS label, properties(node) AS facts
