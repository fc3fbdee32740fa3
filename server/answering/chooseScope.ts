import { isEdtf } from '../../schema/edtf.ts';
import type { Landscape, Status } from '../../schema/landscape.ts';
import { withPauses } from '../../schema/steps/withPauses.ts';
import { oncePer } from '../analysis/once.ts';
import { BadOption } from '../analysis/options.ts';
import { scopeInSteps } from '../analysis/scope.ts';
import type { Scope } from '../analysis/scope.ts';
import type { Asked } from './answer.ts';
import { latelyUsed } from './latelyUsed.ts';

/** Scopes that are kept of a landscape. */
const most = 4;

/** What date and statuses are called by who asks. */
interface Names {
  readonly asOf: string;
  readonly statuses: string;
}
const usualNames: Names = { asOf: 'asOf', statuses: 'statuses' };
/** The same of the second scope of a comparison. */
export const comparedNames: Names = { asOf: 'toAsOf', statuses: 'toStatuses' };

/** Scopes in use, the longest unused first, by what was chosen. They go with their landscape. */
const scopesOf = oncePer<Landscape, Map<string, Promise<Scope>>>(() => new Map<string, Promise<Scope>>());

/**
 * The part of a landscape that a question is about, the same object for the same choice as long as it is kept: what an
 * analysis has put in order serves the next. Throws
 * `BadOption` where the date is none or no status is given; `names` are the options that it then speaks of.
 */
export async function chooseScope(
  landscape: Landscape,
  { asOf, statuses, observers }: Asked,
  usual: readonly Status[],
  names: Names = usualNames,
): Promise<Scope> {
  const date = asOf ?? landscape.landscape.date;
  if (!isEdtf(date))
    throw new BadOption(names.asOf, 'give a date as EDTF, for instance 2002, 2002-05 or 2002-05-31.');
  if (statuses?.length === 0) throw new BadOption(names.statuses, 'give some statuses, or leave it out.');
  const choice = {
    asOf: date,
    statuses: [...new Set(statuses ?? usual)].toSorted(),
    observers: observers ?? false,
  };
  const key = JSON.stringify(choice);
  return latelyUsed(scopesOf(landscape), key, most, () => withPauses(scopeInSteps(landscape, choice)));
}
