import type { ChangeFigure } from './changeQuery.ts';

const isShare = (name: string): boolean => name.startsWith('share of ');
const number = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });

/** A figure as it is read: "18", "1.5", a share as "14%"; a dash where there is nothing to take it of. */
export const figureInWords = (name: string, value: number | null): string =>
  value === null ? '–' : isShare(name) ? `${String(Math.round(value * 100))}%` : number(value);

/** What comes to it or goes: "+7", "−2", "+17 points" of a share, "same"; a dash where one side has no figure. */
export const differenceInWords = ({ name, before, after }: ChangeFigure): string => {
  if (before === null || after === null) return '–';
  const difference = after - before;
  if (difference === 0) return 'same';
  const size = Math.abs(difference);
  const sign = difference > 0 ? '+' : '−';
  return isShare(name) ? `${sign}${String(Math.round(size * 100))} points` : sign + number(size);
};
