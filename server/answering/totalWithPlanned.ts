import { plannedStatuses } from '../../schema/landscape.ts';
import type { Landscape, Status } from '../../schema/landscape.ts';
import type { Page } from './answer.ts';
import { statusesIn } from './statusesIn.ts';

/**
 * How many results there would be if what is planned counted too, where a page has none; null where it has some, or where
 * nothing planned was left out. `ask` asks the same for other statuses: only then does it cost anything.
 */
export async function totalWithPlanned(
  { total, statuses }: Pick<Page, 'total' | 'statuses'>,
  landscape: Landscape,
  ask: (statuses: readonly Status[]) => Promise<Pick<Page, 'total'>>,
): Promise<number | null> {
  if (total > 0) return null;
  const stated = statusesIn(landscape);
  const left = plannedStatuses.filter((status) => stated.has(status) && !statuses.includes(status));
  return left.length === 0 ? null : (await ask([...statuses, ...left])).total;
}
