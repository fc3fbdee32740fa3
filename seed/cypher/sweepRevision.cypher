CYPHER 5
MATCH (revision:Revision {id: $revision})
WHERE revision.state IN ['abandoned', 'superseded']
DELETE revision
