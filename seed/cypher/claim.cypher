// Takes the one place there is to write a landscape. A writer that has not been heard of for $patience seconds is dead:
// its revision is marked as abandoned, and whatever it might still send is refused.
CYPHER 5
OPTIONAL MATCH (other:Revision {landscape: $landscape, state: 'writing'})
WHERE other.writer <> $writer
SET other.claimed = datetime()
WITH collect(other) AS others
WITH [one IN others WHERE one.state = 'writing' AND one.beatAt >= datetime() - duration({seconds: $patience})] AS alive,
     [one IN others WHERE one.beatAt < datetime() - duration({seconds: $patience})] AS dead
FOREACH (one IN CASE alive WHEN [] THEN dead ELSE [] END | SET one.state = 'abandoned')
WITH alive
WHERE size(alive) = 0
OPTIONAL MATCH (past:Revision {landscape: $landscape})
WITH coalesce(max(past.number), 0) + 1 AS number
// A claim whose answer was lost is tried again: then the place is this writer's already.
MERGE (revision:Revision {landscape: $landscape, writer: $writer, state: 'writing'})
ON CREATE SET
  revision.id = $landscape + '@' + toString(number),
  revision.number = number,
  revision.batches = [],
  revision.createdAt = datetime(),
  revision.beatAt = datetime()
RETURN revision.id AS revision, revision.number AS number
