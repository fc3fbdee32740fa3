/** What every id of a landscape's own begins with. */
export const landscapeIri = (id: string): string => `urn:partnership-landscape:${id}`;

const link = (iri: string) => ({ '@id': iri, '@type': '@id' });

/**
 * The context of a landscape's JSON-LD: W3C ORG, and beside it FOAF, SKOS, Dublin Core, OWL-Time, WGS84 and Popolo's
 * `opengov`. `here:` is the landscape's own rows, `term:` our own columns and words, for which none of these has a place.
 */
export function contextOf(landscape: string): Readonly<Record<string, unknown>> {
  return {
    org: 'http://www.w3.org/ns/org#',
    opengov: 'http://www.w3.org/ns/opengov#',
    foaf: 'http://xmlns.com/foaf/0.1/',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    dcterms: 'http://purl.org/dc/terms/',
    dcat: 'http://www.w3.org/ns/dcat#',
    time: 'http://www.w3.org/2006/time#',
    geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    term: 'urn:partnership-landscape:term#',
    here: `${landscapeIri(landscape)}#`,
    id: '@id',
    type: '@type',
    ...Object.fromEntries(links.map((iri) => [iri, link(iri)])),
  };
}

/** Properties whose values are ids, not text. */
const links = [
  'org:member',
  'org:organization',
  'org:role',
  'org:classification',
  'org:postIn',
  'org:holds',
  'org:subOrganizationOf',
  'org:reportsTo',
  'org:originalOrganization',
  'org:resultingOrganization',
  'opengov:onBehalfOf',
  'opengov:post',
  'dcterms:source',
  'dcterms:spatial',
  'dcterms:isPartOf',
] as const;

/** A word of a closed list as an id: `term:local-strategic-partnership`. */
export const termOf = (word: string): string => `term:${word.replaceAll(' ', '-')}`;

/** A row as an id: `here:county-council`. */
export const here = (id: string): string => `here:${id}`;
