import { edgeTypes } from '../../schema/landscape.ts';
import type { Edge, Landscape, Node } from '../../schema/landscape.ts';
import { tables } from '../../schema/register.ts';
import { eachInSteps } from '../../schema/steps/eachInSteps.ts';
import { sortedByInSteps } from './sortedByInSteps.ts';

const tableAt = new Map(tables.map(({ label }, at) => [label, at]));
const typeAt = new Map(edgeTypes.map((type, at) => [type, at]));

/**
 * A landscape in the order of its register, in steps: nodes by table and row; then the edges that columns state, as their nodes
 * and columns stand; then the rows of relationships. A graph has no order of its own, and the same landscape is to read the
 * same each time.
 */
export function* inRegisterOrder({ landscape, nodes, edges }: Landscape): Generator<undefined, Landscape> {
  const inOrder = yield* nodesInOrder(nodes);
  const places = new Map<string, number>();
  yield* eachInSteps(inOrder, ({ id }, at) => places.set(id, at));
  return { landscape, nodes: inOrder, edges: yield* edgesInOrder(edges, places) };
}

function* nodesInOrder(nodes: readonly Node[]): Generator<undefined, readonly Node[]> {
  let most = 0;
  yield* eachInSteps(nodes, ({ row }) => (most = Math.max(most, row)));
  return yield* sortedByInSteps(nodes, ({ label, row }) => (tableAt.get(label) ?? 0) * (most + 1) + row);
}

/** An edge of a row of its own has a row; one that a column states stands where its node does. */
function* edgesInOrder(
  edges: readonly Edge[],
  places: ReadonlyMap<string, number>,
): Generator<undefined, readonly Edge[]> {
  const rank = ({ row, from }: Edge) => (row > 0 ? places.size + row : (places.get(from) ?? 0));
  const inLists = yield* sortedByInSteps(edges, placeInList);
  return yield* sortedByInSteps(
    inLists,
    (edge) => rank(edge) * edgeTypes.length + (typeAt.get(edge.type) ?? 0),
  );
}

/** The place in a column's list of ids is stated from the second on. */
const placeInList = ({ properties }: Edge): number => Number(properties['place'] ?? 0);
