import type { Edge, Label, Landscape, Node } from '../../../schema/landscape.ts';
import { edgeId } from '../../../seed/landscapeOf.ts';
import { linksOf } from '../links.ts';
import type { Links } from '../links.ts';
import { commonFields, identifiersOf, membershipDates, organizationDates, otherNames } from './entry.ts';
import type { Common, Entry } from './entry.ts';

/** The labels that Popolo has lists for. */
export const popoloLabels = [
  ...(['Person', 'Organisation', 'Partnership', 'Seat', 'Post', 'Area'] as const),
] satisfies readonly Label[];

/** A field that names one other entry can say so only of what is. */
export const nameable = (links: readonly Edge[]): Edge | undefined =>
  links.find(({ status }) => status === 'existing');

/** The lists of Popolo JSON, in the order in which they refer to each other, each made when it is asked for. */
export function listsOf(landscape: Landscape): Readonly<Record<string, () => Generator<Entry>>> {
  const links = linksOf(landscape);
  const common = commonFields(landscape);
  const from = (labels: readonly Label[], entry: (node: Node) => Entry) =>
    function* () {
      for (const node of landscape.nodes) if (labels.includes(node.label)) yield entry(node);
    };
  return {
    persons: from(['Person'], (node) => ({ ...named(node), ...common(node, undefined) })),
    organizations: from(['Organisation', 'Partnership'], (node) => organization(node, links, common)),
    areas: from(['Area'], (node) => area(node, links, common)),
    posts: from(['Post'], (node) => post(node, links, common)),
    memberships: function* () {
      yield* from(['Seat'], (node) => membership(node, links, common))();
      for (const edge of landscape.edges) if (edge.type === 'HOLDS') yield holding(edge, links, common);
    },
  };
}

const named = (node: Node): Entry => ({ id: node.id, name: node.name, ...otherNames(node) });

function organization(node: Node, links: Links, common: Common): Entry {
  const isPartnership = node.label === 'Partnership';
  return {
    ...named(node),
    ...identifiersOf(node),
    classification: node.properties[isPartnership ? 'kind' : 'sector'],
    parent_id: nameable(links('PART_OF', node.id))?.to,
    area_id: nameable(links('COVERS', node.id))?.to,
    description: node.properties['remit'],
    // A partnership keeps its `kind`: that is how one without a seat is told from other organizations.
    ...common(node, organizationDates, ['identifiers', 'remit', ...(isPartnership ? [] : ['sector'])]),
  };
}

function area(node: Node, links: Links, common: Common): Entry {
  const { kind, latitude, longitude, identifiers } = node.properties;
  const hasPlace = latitude !== undefined && longitude !== undefined;
  const [first] = typeof identifiers === 'object' ? identifiers : [];
  return {
    ...named(node),
    identifier: first?.slice(first.indexOf(':') + 1),
    ...identifiersOf(node),
    classification: kind,
    parent_id: nameable(links('WITHIN', node.id))?.to,
    ...(hasPlace && { geometry: { type: 'Point', coordinates: [longitude, latitude] } }),
    ...common(node, undefined, ['kind', 'identifiers', ...(hasPlace ? ['latitude', 'longitude'] : [])]),
  };
}

function post(node: Node, links: Links, common: Common): Entry {
  return {
    id: node.id,
    label: node.name,
    ...(node.aliases.length > 0 && { other_label: node.aliases }),
    organization_id: links('POST_IN', node.id)[0]?.to,
    ...common(node, membershipDates),
  };
}

function membership(node: Node, links: Links, common: Common): Entry {
  const bodies = links('ON_BEHALF_OF', node.id).map(({ to }) => to);
  return {
    id: node.id,
    label: node.name,
    role: node.properties['role'],
    person_id: links('HELD_BY', node.id)[0]?.to,
    organization_id: links('ON', node.id)[0]?.to,
    on_behalf_of_id: bodies[0],
    ...(bodies.length > 1 && { on_behalf_of_ids: bodies }),
    post_id: links('EX_OFFICIO', node.id)[0]?.to,
    ...common(node, membershipDates, ['role']),
  };
}

/** Who holds a post is a membership too, of the organization that the post is in; it has no role. */
function holding(edge: Edge, links: Links, common: Common): Entry {
  return {
    ...(edge.id !== edgeId(edge.type, edge.from, edge.to) && { id: edge.id }),
    person_id: edge.from,
    organization_id: links('POST_IN', edge.to)[0]?.to,
    post_id: edge.to,
    ...common(edge, membershipDates, ['role']),
  };
}
