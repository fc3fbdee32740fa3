// Takes the one place there is to write a landscape. A writer that has not been heard of for $patience seconds is dead:
// its revision is marked as abandoned, and whatever it might still send is refused. The number comes first: one who claims
// meanwhile either is seen below, or has the same number, which the constraint gives to one of them. Every revision is
// locked before it is looked at: one that is being published shows its state before the pointer has moved.
CYPHER 5
OPTIONAL MATCH (past:Revision {landscape: $landscape})
WITH coalesce(max(past.number), 0) + 1 AS number
OPTIONAL MATCH (other:Revision {landscape: $landscape})
WHERE other.writer <> $writer
SET other.claimed = datetime()
WITH number, collect(other) AS others
WITH number,
     [one IN others WHERE one.state = 'writing' AND one.beatAt >= datetime() - duration({seconds: $patience})] AS alive,
     [one IN others WHERE one.state = 'writing' AND one.beatAt < datetime() - duration({seconds: $patience})] AS dead
FOREACH (one IN CASE alive WHEN [] THEN dead ELSE [] END | SET one.state = 'abandoned')
WITH number, alive
WHERE size(alive) = 0
// A claim whose answer was lost is tried again: then the place is this writer's already.
MERGE (revision:Revision {landscape: $landscape, writer: $writer, state: 'writing'})
ON CREATE SET
  revision.id = $landscape + '@' + toString(number),
  revision.number = number,
  revision.batches = [],
  revision.createdAt = datetime(),
  revision.beatAt = datetime()
RETURN revision.id AS revision, revision.number AS number
