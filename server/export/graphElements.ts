import type {
  Attributes,
  AttributeType,
  EdgeElement,
  GraphFile,
  NodeElement,
} from '../../schema/graphFiles/graphFile.ts';
import type { Edge, Landscape, Node, Value } from '../../schema/landscape.ts';
import { tables } from '../../schema/register.ts';
import { cellOfItems } from '../../seed/cells.ts';
import { memberships } from '../explore/memberships.ts';
import type { Membership } from '../explore/memberships.ts';
import { display } from '../graph/display.ts';

/** A landscape as files for graph programs hold it. */
export const graphFileOf = (landscape: Landscape): GraphFile => ({
  about: landscape.landscape,
  nodes: () => nodeElements(landscape),
  edges: () => edgeElements(landscape),
  typeOf,
});

/**
 * The nodes as graph programs take them. `name` is there for each, `unnamed` where it is not the source's own.
 */
function* nodeElements(landscape: Landscape): Generator<NodeElement> {
  const { nameOf } = display(landscape);
  for (const node of landscape.nodes) {
    const { id, label, name, aliases } = node;
    const unnamed = name === undefined && { unnamed: true };
    yield {
      id,
      attributes: flat({ type: label, name: nameOf(node), ...unnamed, aliases, ...statedOf(node) }),
    };
  }
}

/** The edges, and after them the memberships that seats imply, which say who sits where without a seat between. */
function* edgeElements(landscape: Landscape): Generator<EdgeElement> {
  for (const edge of landscape.edges)
    yield {
      id: edge.id,
      from: edge.from,
      to: edge.to,
      attributes: flat({ type: edge.type, ...statedOf(edge) }),
    };
  for (const membership of memberships(landscape)) yield membershipElement(membership);
}

function membershipElement({ id, type, from, to, seat }: Membership): EdgeElement {
  const { status, validFrom, validTo, passages, properties } = seat;
  const said = { type, seat: seat.id, role: properties['role'], status, validFrom, validTo, passages };
  return { id, from, to, attributes: flat(said) };
}

const statedOf = ({ status, validFrom, validTo, passages, note, properties }: Node | Edge) => ({
  status,
  validFrom,
  validTo,
  passages,
  note,
  ...properties,
});

function flat(values: Readonly<Record<string, Value | undefined>>): Attributes {
  const attributes: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || (typeof value === 'object' && value.length === 0)) continue;
    attributes[name] = typeof value === 'object' ? cellOfItems(value) : value;
  }
  return attributes;
}

/** A column has one type in all tables, so that the type does not hang on the values of one landscape. */
const typeOf = (name: string): AttributeType =>
  name === 'unnamed' ? 'boolean' : name === 'place' ? 'long' : (columnTypes.get(name) ?? 'string');

const columnTypes: ReadonlyMap<string, AttributeType> = new Map(
  tables.flatMap(({ columns }) =>
    columns.flatMap(({ name, type }): (readonly [string, AttributeType])[] => {
      if (type === 'integer' || type === 'pence') return [[name, 'long']];
      if (type === 'number') return [[name, 'double']];
      return type === 'yesNo' ? [[name, 'boolean']] : [];
    }),
  ),
);
