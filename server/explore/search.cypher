// Candidates by a word of their names, in the live revisions. Ranking is done outside: the index does not say which
// of its names a node was found by.
CYPHER 5
CALL db.index.fulltext.queryNodes('names', $phrase) YIELD node, score
WHERE node.revision IN $revisions
  AND any(label IN labels(node) WHERE label IN $labels)
  AND (NOT node:Person OR node.landscape IN $peopleShownIn)
RETURN [label IN labels(node) WHERE NOT label IN ['Entity', 'Named']][0] AS label, properties(node) AS properties
LIMIT toInteger($candidates)
