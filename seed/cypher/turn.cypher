// Whose turn it is: locks the revision first, so that no batch is written twice and none after a takeover.
CYPHER 5
MATCH (revision:Revision {id: $revision})
SET revision.beatAt = datetime()
WITH revision, revision.writer = $writer AND revision.state = 'writing' AS mine
WITH revision, mine, mine AND revision.batch = $batch - 1 AS due
FOREACH (_ IN CASE WHEN due THEN [1] ELSE [] END | SET revision.batch = $batch)
RETURN mine, due
