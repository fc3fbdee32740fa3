CYPHER 5
MATCH (settlement:Settlement {landscape: $landscape})
RETURN settlement.keep AS keep, settlement.keepName AS keepName, settlement.other AS other,
       settlement.otherName AS otherName, settlement.decision AS decision, settlement.note AS note
ORDER BY settlement.settledAt, settlement.id
