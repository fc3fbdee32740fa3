import type { Landscape, Status } from '../../schema/landscape.ts';
import { oncePer } from '../analysis/once.ts';

/** Statuses that nodes of a landscape have. */
export const statusesIn = oncePer(({ nodes }: Landscape): ReadonlySet<Status> => {
  const found = new Set<Status>();
  for (const { status } of nodes) if (status !== undefined) found.add(status);
  return found;
});
