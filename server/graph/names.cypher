// What the bodies and people of a revision are called.
CYPHER 5
MATCH (node:Entity)
WHERE node.revision = $revision AND node.id IS NOT NULL AND (node:Organisation OR node:Partnership OR node:Person)
RETURN node.id AS id, node:Person AS isPerson, [node.name] + node.aliases AS names
ORDER BY id
