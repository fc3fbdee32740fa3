import type { Status } from '../../schema/landscape.ts';
import { chosenYesNo } from '../options/chosen.ts';
import type { ViewProps } from '../views.ts';

/** The variables that every analysis takes; null leaves the choice to the API. */
export interface ScopeVariables {
  readonly landscape: string;
  readonly asOf: string | null;
  readonly statuses: Status[] | null;
  /** Whether observers, advisers and those in attendance count as members too. */
  readonly observers: boolean | null;
}

/** Which part of which landscape a view looks at, as variables of an operation. */
export const scopeOf = ({ landscape, place }: Pick<ViewProps, 'landscape' | 'place'>): ScopeVariables => ({
  landscape: landscape.id,
  asOf: place.date ?? null,
  statuses: place.counted.length === 0 ? null : [...place.counted],
  observers: chosenYesNo(place.options, 'observers'),
});
