import type { Node } from '../../schema/landscape.ts';

/** How many a node stands for, where one stands for several that the source does not name; 1 else. */
export function numberAlike(node: Node | undefined): number {
  const count = node?.properties['count'];
  return typeof count === 'number' ? count : 1;
}
