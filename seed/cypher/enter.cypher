// Enters a batch in the revision's list, in the unit of work that wrote it and last of all: locks the revision until that
// has ended, so that no batch is entered twice and none after a takeover.
CYPHER 5
MATCH (revision:Revision {id: $revision})
SET revision.beatAt = datetime()
WITH revision, revision.writer = $writer AND revision.state = 'writing' AS mine
WITH revision, mine, mine AND NOT $batch IN revision.batches AS due
SET revision.batches = CASE WHEN due THEN revision.batches + $batch ELSE revision.batches END
RETURN mine, due
