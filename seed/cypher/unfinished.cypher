// Revisions that nobody will ever read: superseded or removed ones, and those whose writer has died.
CYPHER 5
MATCH (revision:Revision)
WHERE revision.state IN ['abandoned', 'superseded']
   OR revision.state = 'writing' AND revision.beatAt < datetime() - duration({seconds: $patience})
SET revision.state = CASE revision.state WHEN 'writing' THEN 'abandoned' ELSE revision.state END
RETURN revision.id AS revision
