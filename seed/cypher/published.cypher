CYPHER 5
MATCH (revision:Revision {id: $revision, writer: $writer, state: 'complete'})
RETURN revision.number AS number
