// Whose turn it is: locks the revision first, so that no batch is written twice and none after a takeover. What is due is
// noted for the statement that follows in the same unit of work, which is sent before this one has been answered.
CYPHER 5
MATCH (revision:Revision {id: $revision})
SET revision.beatAt = datetime()
WITH revision, revision.writer = $writer AND revision.state = 'writing' AS mine
WITH revision, mine, mine AND NOT $batch IN revision.batches AS due
SET revision.due = CASE WHEN due THEN $batch END,
    revision.batches = CASE WHEN due THEN revision.batches + $batch ELSE revision.batches END
RETURN mine, due
