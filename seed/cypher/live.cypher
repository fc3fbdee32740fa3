CYPHER 5
MATCH (landscape:Landscape {id: $landscape})
OPTIONAL MATCH (revision:Revision {id: landscape.revision})
RETURN landscape.number AS number, landscape.shipped AS shipped, revision.digest AS digest
