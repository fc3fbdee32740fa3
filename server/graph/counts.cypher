// How much each live landscape holds. Sources and passages are no facts and are not counted.
CYPHER 5
MATCH (landscape:Landscape)
CALL (landscape) {
  MATCH (node:Entity)
  WHERE node.revision = landscape.revision AND node.id IS NOT NULL
  RETURN count(CASE WHEN none(label IN labels(node) WHERE label IN $evidence) THEN 1 END) AS nodes,
         count(CASE WHEN node:Seat THEN 1 END) AS seats,
         sum(COUNT { (node)-->(:Entity) }) AS edges
}
RETURN landscape.revision AS revision, nodes, edges, seats
