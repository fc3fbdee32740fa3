import { listed } from '../../schema/inWords.ts';
import { statuses as everyStatus } from '../../schema/landscape.ts';
import type { Completeness } from '../analysis/analysis.ts';
import type { Scope } from '../analysis/scope.ts';
import { statusesIn } from './statusesIn.ts';

/**
 * Why an answer has no results, in words to read aloud: whether the source leaves open some of what was needed, and which
 * facts were not looked at. "Nothing was found" alone would read as "all is well"; what is left open, and how much of it, the
 * completeness beside it says.
 */
export function whyNothing(scope: Scope, completeness: readonly Completeness[]): string {
  const isOpen = completeness.some(({ known, of }) => known < of);
  const stated = isOpen ? ' The source leaves out some of what this is worked out from.' : '';
  const left = leftOut(scope);
  const more =
    left.length > 0
      ? ` Facts that are ${listed(left)} were not looked at; choose their statuses to include them.`
      : '';
  return `Nothing was found.${stated}${more}`;
}

/** Statuses that facts of the landscape have and that were not chosen, in the order of the list. */
const leftOut = ({ whole, statuses }: Scope): readonly string[] =>
  everyStatus.filter((status) => statusesIn(whole).has(status) && !statuses.includes(status));
