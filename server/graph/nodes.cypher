// What every fact may state is a column of its own, and only the rest has its names beside it: the driver takes several times
// as long over properties as over columns. The second condition lets the index on revision and id find the nodes.
CYPHER 5
MATCH (node:Entity)
WHERE node.revision = $revision AND node.id IS NOT NULL
WITH [label IN labels(node) WHERE NOT label IN ['Entity', 'Named']][0] AS label, properties(node) AS facts
RETURN label, facts.id AS id, facts.name AS name, facts.aliases AS aliases, facts.status AS status,
       facts.validFrom AS validFrom, facts.validTo AS validTo, facts.passages AS passages, facts.note AS note,
       facts.row AS row, [key IN keys(facts) WHERE NOT key IN $stated | [key, facts[key]]] AS rest
