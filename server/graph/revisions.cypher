// The revisions of a landscape that are kept, the one that was live last first. What an earlier version wrote may not say
// what it is called; the live one is called as its landscape.
CYPHER 5
MATCH (landscape:Landscape {id: $landscape})
MATCH (revision:Revision {landscape: $landscape, state: 'complete'})
WITH revision, revision.id = landscape.revision AS isLive,
     CASE revision.id WHEN landscape.revision THEN landscape ELSE revision END AS called,
     coalesce(revision.liveAt, revision.createdAt) AS liveAt
ORDER BY isLive DESC, liveAt DESC, revision.number DESC
RETURN revision.number AS number, isLive, called.name AS name, called.publisher AS publisher, called.date AS date,
       toString(revision.createdAt) AS writtenAt, revision.nodes AS nodes, revision.edges AS edges
