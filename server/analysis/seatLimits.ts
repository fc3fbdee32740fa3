import type { Node } from '../../schema/landscape.ts';
import type { Scope } from './scope.ts';

/** How many seats a partnership may have, and the facts that say so. */
export interface SeatLimits {
  readonly absolute: number | undefined;
  readonly preferred: number | undefined;
  readonly facts: readonly Node[];
}

/**
 * Most seats allowed and most wished for, from the partnership's own columns and from the values in scope that describe it (a
 * limit that is only proposed is such a value). Where several are stated the lowest holds.
 */
export function seatLimitsOf(scope: Scope, partnership: string): SeatLimits {
  const node = scope.node(partnership);
  const values = scope
    .to(partnership, 'DESCRIBES')
    .flatMap(({ from }) => scope.node(from) ?? [])
    .filter(({ properties }) => String(properties['attribute']).startsWith('seat limit'));
  const least = (column: string, attribute: string) => {
    const described = values.filter(({ properties }) => properties['attribute'] === attribute);
    const stated = [node?.properties[column], ...described.map(({ properties }) => properties['number'])];
    const numbers = stated.filter((limit) => typeof limit === 'number');
    return numbers.length > 0 ? Math.min(...numbers) : undefined;
  };
  const absolute = least('seatLimitAbsolute', 'seat limit (absolute)');
  const preferred = least('seatLimitPreferred', 'seat limit (preferred)');
  return { absolute, preferred, facts: values };
}
