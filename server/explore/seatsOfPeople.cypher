// Every seat that some people hold or held, one row each, and the bodies it is held for. Whether it holds is told outside,
// from all that must hold together.
CYPHER 5
UNWIND $people AS one
MATCH (person:Entity)<-[held:HELD_BY]-(seat:Seat)
WHERE person.revision = one.revision AND person.id = one.id
RETURN one.landscape AS landscape, one.id AS person, coalesce(seat.count, 1) AS count,
       [properties(seat), properties(held)] AS facts,
       [(seat)-[link:ON_BEHALF_OF]->(body) | {name: body.name, facts: [properties(link), properties(body)]}] AS bodies
