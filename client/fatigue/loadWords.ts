import { capital } from '../../schema/inWords.ts';
import type { FatiguePage, Load, LoadRange } from './fatigueQuery.ts';

const numbered = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 1 });

/** "6", "6 to 12", "6 or more", or that the paper leaves it open. */
export const rangeInWords = ({ from, to }: LoadRange): string => {
  if (to === null) return from === 0 ? 'not stated' : `${numbered(from)} or more`;
  return from === to ? numbered(from) : `${numbered(from)} to ${numbered(to)}`;
};

/** Pence as pounds: "£1,250", "£1,250 or more". */
export const costInWords = ({ from, to }: LoadRange): string => {
  const pounds = (pence: number): string => `£${Math.round(pence / 100).toLocaleString('en-GB')}`;
  if (to === null) return from === 0 ? 'not stated' : `${pounds(from)} or more`;
  return from === to ? pounds(from) : `${pounds(from)} to ${pounds(to)}`;
};

/** "More than 5 seats; perhaps more than 24 meetings a year"; of none nothing. */
export const exceedsInWords = (exceeds: Load['exceeds']): string =>
  capital(
    exceeds
      .map(({ measure, limit, surely }) => {
        const words = `more than ${String(limit)} ${measure.replaceAll('_', ' ')}`;
        return surely ? words : `perhaps ${words}`;
      })
      .join('; '),
  );

/** Whether enough carry a seat for a tenth of them to be somebody. */
export const hasTenth = (distribution: FatiguePage['distribution']): boolean =>
  distribution.reduce((sum, { count }) => sum + count, 0) >= 10;

/** How unevenly seats are spread, to read aloud. */
export const spreadInWords = (gini: number, topTenthShare: number): string =>
  `The tenth with the most hold ${String(Math.round(topTenthShare * 100))}% of all seats. ` +
  `Gini ${gini.toFixed(2)}, where 0 is all alike and near 1 is all seats with one.`;
