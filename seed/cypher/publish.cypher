// Moves the pointer: from this moment on readers see the new revision, whole. A revision keeps what the landscape is
// called and how large it is, for whoever goes back to it.
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
    landscape.shipped = coalesce($shipped, landscape.shipped)
SET revision += landscape {.name, .kind, .publisher, .date, .showsPeople, .description},
    revision.state = 'complete',
    revision.digest = $digest,
    revision.nodes = $nodes,
    revision.edges = $edges,
    revision.liveAt = datetime()
REMOVE revision.batches
RETURN revision.number AS number
