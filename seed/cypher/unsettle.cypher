// Takes back what was said of pairs of things of a landscape.
CYPHER 5
UNWIND $pairs AS pair
MATCH (settlement:Settlement {id: $landscape + ' ' + pair})
DELETE settlement
