// Holds a landscape until the unit of work has ended: the pointer moves in one at a time, and no revision is let go of
// while it moves to it. The live revision keeps what the landscape is called, which earlier versions did not note there.
CYPHER 5
MATCH (landscape:Landscape {id: $landscape})
SET landscape.held = true
REMOVE landscape.held
WITH landscape
OPTIONAL MATCH (live:Revision {id: landscape.revision})
SET live += landscape {.name, .kind, .publisher, .date, .showsPeople, .description}
RETURN landscape.number AS number,
       EXISTS {
         MATCH (other:Revision {landscape: $landscape, state: 'writing'})
         WHERE other.beatAt >= datetime() - duration({seconds: $patience})
       } AS isWritten
