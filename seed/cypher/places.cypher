// Where the nodes of a batch are that was written before, its answer lost.
CYPHER 5
UNWIND $ids AS id
MATCH (node:Entity {revision: $revision, id: id})
RETURN collect(id) AS ids, collect(id(node)) AS places
