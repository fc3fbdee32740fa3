// Keeps what a person has said of pairs of things of a landscape, instead of what was said of them before. They belong to
// the landscape and to none of its revisions, so that they hold for every later import.
CYPHER 5
UNWIND $settlements AS said
MERGE (settlement:Settlement {id: $landscape + ' ' + said.pair})
SET settlement += said.settlement,
    settlement.landscape = $landscape,
    settlement.settledAt = datetime()
