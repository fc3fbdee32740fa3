import type { Landscape } from '../../schema/landscape.ts';
import type { Words } from '../graph/display.ts';
import type { RestingFactResult } from './results.ts';

/**
 * The facts that cite a passage: nodes, then edges, each in the order of the register. An edge that a column states
 * shares its row with a node and is not told again; where the passage itself stands is no fact.
 */
export function restingOn(
  { nodes, edges }: Landscape,
  { titleOf, sentenceOf }: Words,
  passage: string,
): readonly RestingFactResult[] {
  const rests = ({ passages }: { readonly passages: readonly string[] }): boolean =>
    passages.includes(passage);
  return [
    ...nodes.filter(rests).map((node) => ({
      id: node.id,
      what: node.label,
      name: titleOf(node),
      status: node.status ?? null,
    })),
    ...edges
      .filter((edge) => rests(edge) && edge.row > 0 && edge.type !== 'OF')
      .map((edge) => ({
        id: edge.id,
        what: edge.type,
        name: sentenceOf(edge),
        status: edge.status ?? null,
      })),
  ];
}
