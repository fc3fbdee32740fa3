import { capital } from '../../schema/inWords.ts';
import type { Part } from '../graph/show.ts';
import { labelOrder, labelsWord, linkOrder, linkWord, statusOrder, tierOrder, tierWord } from '../words.ts';
import type { Filter } from '../state/place.ts';

/** One thing to tick, and how many there are of it. */
export interface FilterOption {
  readonly value: string;
  readonly text: string;
  readonly count: number;
}

const options = (
  values: readonly string[],
  order: readonly string[],
  text: (value: string) => string,
): readonly FilterOption[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([value, count]) => ({ value, text: capital(text(value)), count }));
};

/** What can be ticked: labels of the whole landscape, the rest of the part that their choice leaves. */
export const filterOptions = (
  whole: Part,
  part: Part,
): Readonly<Record<Filter, readonly FilterOption[]>> => ({
  labels: options(
    whole.nodes.map(({ label }) => label),
    labelOrder,
    labelsWord,
  ),
  links: options(
    part.edges.map(({ type }) => type),
    linkOrder,
    linkWord,
  ),
  statuses: options(
    [...part.nodes, ...part.edges].flatMap(({ status }) => (status === null ? [] : [status])),
    statusOrder,
    (status) => status,
  ),
  tiers: options(
    part.nodes.map(({ tier }) => tier ?? 'none'),
    tierOrder,
    tierWord,
  ),
});
