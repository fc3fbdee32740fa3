// Moves the pointer: from this moment on readers see the new revision, whole.
CYPHER 5
MATCH (revision:Revision {id: $revision})
SET revision.beatAt = datetime()
WITH revision
WHERE revision.writer = $writer AND revision.state = 'writing'
MERGE (landscape:Landscape {id: revision.landscape})
SET landscape += $record,
    landscape.revision = revision.id,
    landscape.number = revision.number,
    landscape.edition = revision.writer,
    landscape.shipped = coalesce($shipped, landscape.shipped),
    revision.state = 'complete',
    revision.digest = $digest
REMOVE revision.due, revision.batches
RETURN revision.number AS number
