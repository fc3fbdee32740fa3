import type { Edge, EdgeType, Node } from '../../schema/landscape.ts';
import { groupedByEach } from '../../schema/grouped.ts';
import type { Scope } from './scope.ts';

/** What ties a body to a topic: it leads on it, addresses it, or is the one that the source names for it. */
const holdingTypes = ['LEADS', 'ADDRESSES', 'NAMED_FOR'] as const satisfies readonly EdgeType[];

/** Themes and blocks in scope, in the order of the register. */
export const topicsIn = (scope: Scope): readonly Node[] => [...scope.nodes('Theme'), ...scope.nodes('Block')];

/**
 * The edges by which bodies hold a topic. A body that holds a theme holds the block that the theme aligns with too, not the
 * other way round: a block is more than one of its themes.
 */
export const holdingsOf = (
  scope: Scope,
  topic: string,
  types: readonly EdgeType[] = holdingTypes,
): readonly Edge[] => {
  const topics = [topic, ...scope.to(topic, 'ALIGNS_WITH').map(({ from }) => from)];
  return topics.flatMap((id) => types.flatMap((type) => scope.to(id, type)));
};

/** The topics that a body holds, with the edges: those it is tied to, and the blocks that they align with. */
export const topicsHeldBy = (scope: Scope, body: string): ReadonlyMap<string, readonly Edge[]> =>
  groupedByEach(
    holdingTypes.flatMap((type) => scope.from(body, type)),
    ({ to }) => [to, ...scope.from(to, 'ALIGNS_WITH').map((edge) => edge.to)],
  );
