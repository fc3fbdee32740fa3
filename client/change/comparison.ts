import { plannedStatuses, statuses } from '../../schema/landscape.ts';
import type { Status } from '../../schema/landscape.ts';
import { chosenWords } from '../options/chosen.ts';
import { nowhere } from '../state/place.ts';
import type { Place } from '../state/place.ts';

/** One side of the comparison, as it is asked for. Undefined: the landscape's own date. */
export interface Compared {
  readonly landscape: string;
  readonly date: string | undefined;
  readonly statuses: readonly Status[];
}

export interface Comparison {
  readonly before: Compared;
  readonly after: Compared;
}

/** What it would come to, beside what is. */
const soon: readonly Status[] = plannedStatuses;

/**
 * What is compared: what exists with another landscape, date or set of statuses. Where nothing is chosen, with what it would
 * be once all came that is proposed, recommended or expected; where another landscape or date is, with the same statuses there.
 */
export const comparisonOf = ({
  landscape,
  date,
  counted,
  options,
}: Place & { landscape: string }): Comparison => {
  const before: Compared = { landscape, date, statuses: counted.length > 0 ? counted : ['existing'] };
  const toLandscape = options['toLandscape'] ?? landscape;
  const toDate = options['toAsOf'];
  const isElsewhere = toLandscape !== landscape || toDate !== date;
  const standard = isElsewhere
    ? before.statuses
    : statuses.filter((one) => before.statuses.includes(one) || soon.includes(one));
  return {
    before,
    after: {
      landscape: toLandscape,
      date: toDate,
      statuses: chosenWords(options, 'toStatuses', statuses) ?? standard,
    },
  };
};

/** The place at which the two sides have changed theirs. */
export const swapped = (place: Place, { before, after }: Comparison): Place => ({
  ...nowhere,
  view: place.view,
  landscape: after.landscape,
  date: after.date,
  counted: after.statuses,
  options: {
    ...(before.landscape !== after.landscape && { toLandscape: before.landscape }),
    ...(before.date !== undefined && { toAsOf: before.date }),
    toStatuses: before.statuses.join(','),
    ...(place.options['observers'] !== undefined && { observers: place.options['observers'] }),
  },
});
