import { statuses as everyStatus } from '../../schema/landscape.ts';
import type { Landscape, Status } from '../../schema/landscape.ts';
import type { Completeness } from '../analysis/analysis.ts';
import { listed } from '../../schema/inWords.ts';
import { oncePer } from '../analysis/once.ts';
import type { Scope } from '../analysis/scope.ts';

/**
 * Why an answer has no results, in words to read aloud: what the source leaves open of what was needed, and which facts
 * were not looked at. "Nothing was found" alone would read as "all is well".
 */
export function whyNothing(scope: Scope, completeness: readonly Completeness[]): string {
  const open = completeness.filter(({ known, of }) => known < of).map(({ says }) => says);
  const stated = open.length > 0 ? `: ${listed(open)}` : '';
  const left = leftOut(scope);
  const more =
    left.length > 0
      ? ` Facts that are ${listed(left)} were not looked at; choose their statuses to include them.`
      : '';
  return `Nothing was found${stated}.${more}`;
}

/** Statuses that facts of the landscape have and that were not chosen, in the order of the list. */
const leftOut = ({ whole, statuses }: Scope): readonly string[] =>
  everyStatus.filter((status) => statusesIn(whole).has(status) && !statuses.includes(status));

const statusesIn = oncePer(({ nodes }: Landscape): ReadonlySet<Status> => {
  const found = new Set<Status>();
  for (const { status } of nodes) if (status !== undefined) found.add(status);
  return found;
});
