// What ships with the software as it was loaded last; null for a landscape that never shipped.
CYPHER 5
MATCH (landscape:Landscape)
RETURN landscape.id AS id, landscape.shipped AS shipped
