// Gives the place to write back, where it is still this writer's: what was written of the revision is for the sweep.
CYPHER 5
MATCH (revision:Revision {id: $revision, writer: $writer, state: 'writing'})
SET revision.state = 'abandoned'
