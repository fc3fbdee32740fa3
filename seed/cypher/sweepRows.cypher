CYPHER 5
MATCH (node:Entity)
WHERE node.revision = $revision AND node.id IS NOT NULL
WITH node LIMIT $most
DETACH DELETE node
RETURN count(*) AS swept
