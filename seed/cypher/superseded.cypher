// Marks the revisions that are of no more use: all but the $kept complete ones that were live last, the live one among them.
CYPHER 5
MATCH (revision:Revision {landscape: $landscape, state: 'complete'})
WITH revision ORDER BY coalesce(revision.liveAt, revision.createdAt) DESC, revision.number DESC SKIP $kept
WHERE NOT EXISTS { (:Landscape {revision: revision.id}) }
SET revision.state = 'superseded'
