// One statement a paragraph. What is looked up: a node by revision and id, a landscape, a revision, the live pointer's
// history; bodies, areas and people by name; anything by a word of its names.
CYPHER 5 CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE (n.revision, n.id) IS UNIQUE;

CYPHER 5 CREATE CONSTRAINT landscape_id IF NOT EXISTS FOR (n:Landscape) REQUIRE n.id IS UNIQUE;

CYPHER 5 CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE;

CYPHER 5 CREATE CONSTRAINT settlement_id IF NOT EXISTS FOR (n:Settlement) REQUIRE n.id IS UNIQUE;

CYPHER 5 CREATE INDEX settlement_landscape IF NOT EXISTS FOR (n:Settlement) ON (n.landscape);

CYPHER 5 CREATE INDEX revision_landscape IF NOT EXISTS FOR (n:Revision) ON (n.landscape);

CYPHER 5 CREATE INDEX partnership_name IF NOT EXISTS FOR (n:Partnership) ON (n.revision, n.name);

CYPHER 5 CREATE INDEX organisation_name IF NOT EXISTS FOR (n:Organisation) ON (n.revision, n.name);

CYPHER 5 CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.revision, n.name);

CYPHER 5 CREATE INDEX area_name IF NOT EXISTS FOR (n:Area) ON (n.revision, n.name);

CYPHER 5 CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Named) ON EACH [n.name, n.aliases]
