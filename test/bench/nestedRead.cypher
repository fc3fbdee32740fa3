CYPHER 5
MATCH (p:Partnership:Entity {revision: $revision, id: $id})
RETURN p {
  .id,
  .name,
  covers: [(p)-[:COVERS]->(a:Area) | a {.id, .name}],
  addresses: [(p)-[:ADDRESSES]->(t:Theme) | t {.id, .name}],
  seats: COLLECT {
    MATCH (p)<-[:ON]-(s:Seat)
    WITH s LIMIT 100
    RETURN s {
      .id,
      .role,
      heldBy: head([(s)-[:HELD_BY]->(h:Person) | h {.name}]),
      onBehalfOf: COLLECT {
        MATCH (s)-[:ON_BEHALF_OF]->(b:Partnership|Organisation)
        WITH b LIMIT 10
        RETURN b {
          .id,
          .name,
          seatsHeld: COLLECT {
            MATCH (b)<-[:ON_BEHALF_OF]-(o:Seat)
            WITH o LIMIT 10
            RETURN o {on: head([(o)-[:ON]->(q:Partnership) | q {.id, .name}])}
          }
        }
      }
    }
  }
} AS partnership
