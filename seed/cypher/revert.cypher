// Moves the pointer to a revision that is kept. From this moment on readers see that one, whole, called as it was.
CYPHER 5
MATCH (landscape:Landscape {id: $landscape})
MATCH (revision:Revision {landscape: $landscape, number: $to, state: 'complete'})
WHERE revision.name IS NOT NULL
SET landscape += revision {.name, .kind, .publisher, .date, .showsPeople, .description},
    landscape.revision = revision.id,
    landscape.number = revision.number,
    landscape.edition = revision.writer,
    revision.liveAt = datetime()
RETURN revision.number AS number
