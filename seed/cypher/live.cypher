CYPHER 5
MATCH (landscape:Landscape {id: $landscape})
OPTIONAL MATCH (revision:Revision {id: landscape.revision})
RETURN landscape.number AS number, revision.digest AS digest
