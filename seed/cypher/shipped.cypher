CYPHER 5
MATCH (landscape:Landscape {id: $landscape})
SET landscape.shipped = $shipped
