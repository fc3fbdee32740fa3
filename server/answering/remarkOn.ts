import { earliest, latest } from '../../schema/edtf.ts';
import { evidenceLabels, labels } from '../../schema/landscape.ts';
import type { Label, Landscape } from '../../schema/landscape.ts';
import type { Scope } from '../analysis/scope.ts';

/** What a reader should know of the part of a landscape that was looked at; undefined where it is nothing out of the way. */
export function remarkOn(whole: Landscape, scope: Scope, today: string): string | undefined {
  const { date, name } = whole.landscape;
  if (!hasFacts(scope)) return nothing(whole, scope);
  if (isAfter(scope.asOf, today))
    return `${scope.asOf} lies in the future: this is what ${name} (${date}) says of it.`;
  if (isAfter(scope.asOf, date))
    return `${scope.asOf} lies after the paper of ${date}: later changes are not in it.`;
  return undefined;
}

const factLabels = labels.filter((label) => !(evidenceLabels as readonly Label[]).includes(label));

/** Whether anything is in scope but the sources themselves. */
export const hasFacts = (scope: Scope): boolean => factLabels.some((label) => scope.nodes(label).length > 0);

const isAfter = (date: string, other: string): boolean =>
  (earliest(date) ?? -Infinity) > (latest(other) ?? Infinity);

function nothing({ landscape, nodes }: Landscape, { asOf, statuses }: Scope): string {
  const found = new Set(nodes.flatMap(({ status }) => status ?? []));
  if (found.size === 0) return `${landscape.name} states no facts.`;
  const there = `It has facts that are ${[...found].toSorted().join(', ')}.`;
  return `${landscape.name} has no fact that is ${statuses.join(', ')} at ${asOf}. ${there}`;
}
