import { edgeTypes } from '../../schema/landscape.ts';
import type { Edge, Landscape, Node } from '../../schema/landscape.ts';
import { tables } from '../../schema/register.ts';
import { sortedBy } from './sortedBy.ts';

const tableAt = new Map(tables.map(({ label }, at) => [label, at]));
const typeAt = new Map(edgeTypes.map((type, at) => [type, at]));

/**
 * A landscape in the order of its register: nodes by table and row; then the edges that columns state, as their nodes and
 * columns stand; then the rows of relationships. A graph has no order of its own, and the same landscape is to read the
 * same each time. Lets others go on with `pause` between its steps.
 */
export async function inRegisterOrder(
  { landscape, nodes, edges }: Landscape,
  pause: () => Promise<void>,
): Promise<Landscape> {
  const inOrder = nodesInOrder(nodes);
  await pause();
  const places = new Map<string, number>();
  for (const { id } of inOrder) places.set(id, places.size);
  await pause();
  return { landscape, nodes: inOrder, edges: edgesInOrder(edges, places) };
}

function nodesInOrder(nodes: readonly Node[]): readonly Node[] {
  const most = nodes.reduce((found, { row }) => Math.max(found, row), 0);
  return sortedBy(nodes, ({ label, row }) => (tableAt.get(label) ?? 0) * (most + 1) + row);
}

/** An edge of a row of its own has a row; one that a column states stands where its node does. */
function edgesInOrder(edges: readonly Edge[], places: ReadonlyMap<string, number>): readonly Edge[] {
  const rank = ({ row, from }: Edge) => (row > 0 ? places.size + row : (places.get(from) ?? 0));
  const inLists = edges.some(placeInList) ? sortedBy(edges, placeInList) : edges;
  return sortedBy(inLists, (edge) => rank(edge) * edgeTypes.length + (typeAt.get(edge.type) ?? 0));
}

/** The place in a column's list of ids is stated from the second on. */
const placeInList = ({ properties }: Edge): number => Number(properties['place'] ?? 0);
