import { edgeTypes } from '../../schema/landscape.ts';
import type { Edge, Landscape, Node } from '../../schema/landscape.ts';
import { tables } from '../../schema/register.ts';
import { eachPlace, sortedBy } from './sortedBy.ts';

const tableAt = new Map(tables.map(({ label }, at) => [label, at]));
const typeAt = new Map(edgeTypes.map((type, at) => [type, at]));

/**
 * A landscape in the order of its register: nodes by table and row; then the edges that columns state, as their nodes and
 * columns stand; then the rows of relationships. A graph has no order of its own, and the same landscape is to read the
 * same each time. Lets others go on with `pause` between its steps.
 */
export async function inRegisterOrder(
  { landscape, nodes, edges }: Landscape,
  pause: Pause,
): Promise<Landscape> {
  const inOrder = await nodesInOrder(nodes, pause);
  const places = new Map<string, number>();
  await eachPlace(inOrder.length, (at) => places.set((inOrder[at] as Node).id, at), pause);
  return { landscape, nodes: inOrder, edges: await edgesInOrder(edges, places, pause) };
}

type Pause = () => Promise<void>;

async function nodesInOrder(nodes: readonly Node[], pause: Pause): Promise<readonly Node[]> {
  let most = 0;
  await eachPlace(nodes.length, (at) => (most = Math.max(most, (nodes[at] as Node).row)), pause);
  return sortedBy(nodes, ({ label, row }) => (tableAt.get(label) ?? 0) * (most + 1) + row, pause);
}

/** An edge of a row of its own has a row; one that a column states stands where its node does. */
async function edgesInOrder(
  edges: readonly Edge[],
  places: ReadonlyMap<string, number>,
  pause: Pause,
): Promise<readonly Edge[]> {
  const rank = ({ row, from }: Edge) => (row > 0 ? places.size + row : (places.get(from) ?? 0));
  const inLists = await sortedBy(edges, placeInList, pause);
  return sortedBy(inLists, (edge) => rank(edge) * edgeTypes.length + (typeAt.get(edge.type) ?? 0), pause);
}

/** The place in a column's list of ids is stated from the second on. */
const placeInList = ({ properties }: Edge): number => Number(properties['place'] ?? 0);
