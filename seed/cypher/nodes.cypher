CYPHER 5
UNWIND $rows AS row
CREATE (node:Entity:$($label))
SET node = row, node.landscape = $landscape, node.revision = $revision
