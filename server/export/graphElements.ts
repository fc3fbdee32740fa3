import type { Edge, Landscape, Node, Value } from '../../schema/landscape.ts';
import { tables } from '../../schema/register.ts';
import { cellOfItems } from '../../seed/cells.ts';
import { memberships } from '../explore/memberships.ts';
import type { Membership } from '../explore/memberships.ts';
import { display } from '../graph/display.ts';

/** What graph programs can hold of a node or an edge: no lists, which become text with `; ` between the items. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

export interface NodeElement {
  readonly id: string;
  readonly attributes: Attributes;
}

export interface EdgeElement extends NodeElement {
  readonly from: string;
  readonly to: string;
}

/**
 * The nodes as graph programs take them. `type` is what the node is, `name` is there for each (`unnamed` where it is not
 * the source's own); the name `label` is left free, for these programs have meanings of their own for it.
 */
export function* nodeElements(landscape: Landscape): Generator<NodeElement> {
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
export function* edgeElements(landscape: Landscape): Generator<EdgeElement> {
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

/** The types of attributes, in words that GraphML and GEXF share. */
export type AttributeType = 'string' | 'long' | 'double' | 'boolean';

/** Which attributes there are and of which type, in the order in which they first occur. */
export function attributeTypes(elements: Iterable<NodeElement>): ReadonlyMap<string, AttributeType> {
  const types = new Map<string, AttributeType>();
  for (const { attributes } of elements)
    for (const name of Object.keys(attributes)) if (!types.has(name)) types.set(name, typeOf(name));
  return types;
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
