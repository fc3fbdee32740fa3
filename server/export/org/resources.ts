import type { Edge, Label, Landscape, Node } from '../../../schema/landscape.ts';
import { linksOf } from '../links.ts';
import type { Links } from '../links.ts';
import { here, landscapeIri, termOf } from './context.ts';
import { membershipsOf } from './memberships.ts';
import { namesOf, statedOf } from './resource.ts';
import type { Resource } from './resource.ts';

/** The labels that ORG and its companions have classes for. */
export const orgLabels = [
  ...(['Organisation', 'Partnership', 'Person', 'Post', 'Seat', 'Area'] as const),
] satisfies readonly Label[];

/** Relationships that are a bare property, which has no status: only what is can be said so. */
const properties = {
  PART_OF: 'org:subOrganizationOf',
  ACCOUNTABLE_TO: 'org:reportsTo',
  COVERS: 'dcterms:spatial',
  WITHIN: 'dcterms:isPartOf',
  HOLDS: 'org:holds',
} as const;
export const isProperty = ({ type }: Edge): boolean => Object.hasOwn(properties, type);

/** The resources of a landscape: itself, the words it uses, its rows, who succeeded whom, and the evidence. */
export function* resourcesOf(landscape: Landscape): Generator<Resource> {
  const { id, name, publisher, date, description } = landscape.landscape;
  const said = { 'dcterms:title': name, 'dcterms:description': description, 'dcterms:issued': date };
  yield {
    id: landscapeIri(id),
    type: 'dcat:Dataset',
    ...said,
    'dcterms:publisher': { 'foaf:name': publisher },
  };
  yield* words(landscape);
  const links = linksOf(landscape);
  for (const node of landscape.nodes) yield* resources(node, links);
  const areas = new Set(landscape.nodes.filter(({ label }) => label === 'Area').map((node) => node.id));
  for (const edge of landscape.edges)
    if (edge.type === 'SUCCEEDED_BY' && !areas.has(edge.from)) yield succession(edge);
}

/** Kinds, sectors and roles are concepts of our own. */
function* words({ nodes }: Landscape): Generator<Resource> {
  const roles = new Set<string>();
  const kinds = new Set<string>();
  for (const node of nodes) {
    const word = node.properties[wordColumns[node.label] ?? ''];
    if (typeof word === 'string') (node.label === 'Seat' ? roles : kinds).add(word);
  }
  for (const word of roles) yield { id: termOf(word), type: 'org:Role', 'skos:prefLabel': word };
  for (const word of kinds) yield { id: termOf(word), type: 'skos:Concept', 'skos:prefLabel': word };
}

const wordColumns: Readonly<Partial<Record<Label, string>>> = {
  Seat: 'role',
  Partnership: 'kind',
  Organisation: 'sector',
};

function* resources(node: Node, links: Links): Generator<Resource> {
  const own = { id: here(node.id), ...linked(node, links), ...namesOf(node) };
  switch (node.label) {
    case 'Organisation':
      yield { ...own, type: 'org:Organization', ...classified(node, 'sector') };
      return;
    case 'Partnership':
      yield {
        ...own,
        type: ['org:Organization', 'org:OrganizationalCollaboration'],
        ...classified(node, 'kind'),
      };
      return;
    case 'Person':
      yield { ...own, type: 'foaf:Person', 'foaf:name': node.name, ...statedOf(node) };
      return;
    case 'Post': {
      const [body] = links('POST_IN', node.id);
      yield { ...own, type: 'org:Post', ...(body && { 'org:postIn': here(body.to) }), ...statedOf(node) };
      return;
    }
    case 'Area':
      yield { ...own, type: 'dcterms:Location', ...located(node) };
      return;
    case 'Seat':
      yield* membershipsOf(node, links);
      return;
    case 'Source':
    case 'Passage':
      yield evidence(node, links);
      return;
    default:
      // What ORG has no class for is counted by `leavesOut`.
      return;
  }
}

function linked({ id }: Node, links: Links): Resource {
  const named = Object.entries(properties).flatMap(([type, property]) => {
    const found = links(type as keyof typeof properties, id).filter(({ status }) => status === 'existing');
    return found.length === 0 ? [] : [[property, found.map(({ to }) => here(to))] as const];
  });
  return Object.fromEntries(named);
}

function classified(node: Node, column: 'sector' | 'kind'): Resource {
  const word = node.properties[column];
  return {
    ...(typeof word === 'string' && { 'org:classification': termOf(word) }),
    'org:identifier': node.properties['identifiers'],
    'org:purpose': node.properties['remit'],
    ...statedOf(node, [column, 'identifiers', 'remit']),
  };
}

const located = (node: Node): Resource => ({
  'dcterms:identifier': node.properties['identifiers'],
  'geo:lat': node.properties['latitude'],
  'geo:long': node.properties['longitude'],
  ...statedOf(node, ['identifiers', 'latitude', 'longitude']),
});

/** A succession is an event in ORG, so that it can have a status and dates. */
const succession = (edge: Edge): Resource => ({
  id: here(edge.id),
  type: 'org:ChangeEvent',
  'org:originalOrganization': here(edge.from),
  'org:resultingOrganization': here(edge.to),
  ...statedOf(edge),
});

function evidence(node: Node, links: Links): Resource {
  const { publisher, date, locator } = node.properties;
  const [source] = links('OF', node.id);
  return {
    id: here(node.id),
    type: 'dcterms:BibliographicResource',
    'dcterms:title': node.name ?? locator,
    'dcterms:publisher': publisher === undefined ? undefined : { 'foaf:name': publisher },
    'dcterms:issued': date,
    ...(source && { 'dcterms:isPartOf': here(source.to) }),
    ...statedOf(node, ['publisher', 'date', 'locator']),
  };
}
