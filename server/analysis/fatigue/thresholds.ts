import { loadMeasures } from '../../../schema/analysis/words.ts';
import type { Range } from '../analysis.ts';
import type { LoadMeasure, LoadTable } from './loadTable.ts';

/** A threshold of local policy that is gone beyond. */
export interface Threshold {
  readonly measure: LoadMeasure;
  readonly limit: number;
  readonly found: Range;
  /** False where only the unknown part could lie beyond it. */
  readonly surely: boolean;
}

/** What local policy allows of each measure. */
export type Limits = Readonly<Record<LoadMeasure, number>>;

/** Thresholds that the one at a place goes beyond: surely by what is stated, perhaps where the range reaches further. */
export const exceededAt = (table: LoadTable, limits: Limits, at: number): readonly Threshold[] =>
  loadMeasures.flatMap((measure) => {
    const found = rangeAt(table, measure, at);
    const limit = limits[measure];
    const surely = found.from > limit;
    return surely || found.to === null || found.to > limit ? [{ measure, limit, found, surely }] : [];
  });

/** Whether there is one that it surely goes beyond; written out, since every bearer is asked. */
export const surelyExceeds = ({ from }: LoadTable, limits: Limits, at: number): boolean =>
  (from.seats[at] ?? 0) > limits.seats ||
  (from['meetings a year'][at] ?? 0) > limits['meetings a year'] ||
  (from['hours a year'][at] ?? 0) > limits['hours a year'];

function rangeAt({ from, to }: LoadTable, measure: LoadMeasure, at: number): Range {
  const upper = to[measure][at] ?? Infinity;
  return { from: from[measure][at] ?? 0, to: upper === Infinity ? null : upper };
}
