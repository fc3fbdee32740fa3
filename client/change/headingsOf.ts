import { capital } from '../../schema/inWords.ts';
import { dateWords } from '../page/dateWords.ts';
import type { LandscapeEntry } from '../queries.ts';
import type { ChangePage } from './changeQuery.ts';

type Scopes = Pick<ChangePage, 'asOf' | 'statuses' | 'toLandscape' | 'toAsOf' | 'toStatuses'> & {
  readonly landscape: string;
};

/** What the two sides differ by, for the heads of the columns: landscape, else date, else statuses. */
export const headingsOf = (
  { landscape, asOf, statuses, toLandscape, toAsOf, toStatuses }: Scopes,
  landscapes: readonly Pick<LandscapeEntry, 'id' | 'name'>[],
): readonly [string, string] => {
  const nameOf = (id: string): string => landscapes.find((one) => one.id === id)?.name ?? id;
  if (landscape !== toLandscape) return [nameOf(landscape), nameOf(toLandscape)];
  if (asOf !== toAsOf) return [capital(dateWords(asOf)), capital(dateWords(toAsOf))];
  return [capital(statuses.join(', ')), capital(toStatuses.join(', '))];
};
