// Marks the revisions that are of no more use: all but the newest $kept complete ones that are not live.
CYPHER 5
MATCH (revision:Revision {landscape: $landscape, state: 'complete'})
WITH revision ORDER BY revision.number DESC SKIP $kept
WHERE NOT EXISTS { (:Landscape {revision: revision.id}) }
SET revision.state = 'superseded'
