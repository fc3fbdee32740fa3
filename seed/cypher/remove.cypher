CYPHER 5
MATCH (landscape:Landscape {id: $landscape})
OPTIONAL MATCH (revision:Revision {landscape: $landscape})
WITH landscape, collect(revision) AS revisions
FOREACH (revision IN revisions | SET revision.state = 'superseded')
DELETE landscape
WITH revisions
OPTIONAL MATCH (settlement:Settlement {landscape: $landscape})
DELETE settlement
WITH DISTINCT revisions
RETURN size(revisions) AS revisions
