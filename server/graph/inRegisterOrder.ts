import { edgeTypes } from '../../schema/landscape.ts';
import type { Edge, Landscape } from '../../schema/landscape.ts';
import { tables } from '../../schema/register.ts';

const tableAt = new Map(tables.map(({ label }, at) => [label, at]));
const typeAt = new Map(edgeTypes.map((type, at) => [type, at]));

/**
 * A landscape in the order of its register: nodes by table and row; then the edges that columns state, as their nodes and
 * columns stand; then the rows of relationships. A graph has no order of its own, and the same landscape is to read the
 * same each time.
 */
export const inRegisterOrder = ({ landscape, nodes, edges }: Landscape): Landscape => {
  const ordered = nodes.toSorted(
    (a, b) => (tableAt.get(a.label) ?? 0) - (tableAt.get(b.label) ?? 0) || a.row - b.row,
  );
  const nodeAt = new Map(ordered.map(({ id }, at) => [id, at]));
  const rank = (edge: Edge) => (edge.row > 0 ? nodes.length : (nodeAt.get(edge.from) ?? 0));
  const place = ({ properties }: Edge) => Number(properties['place'] ?? 1);
  const byColumn = (a: Edge, b: Edge) =>
    (typeAt.get(a.type) ?? 0) - (typeAt.get(b.type) ?? 0) || place(a) - place(b);
  return {
    landscape,
    nodes: ordered,
    edges: edges.toSorted((a, b) => rank(a) - rank(b) || a.row - b.row || byColumn(a, b)),
  };
};
