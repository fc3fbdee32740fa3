import type { loadMeasures } from '../../../schema/analysis/words.ts';
import { eachInSteps } from '../../../schema/steps/eachInSteps.ts';
import type { Range } from '../analysis.ts';
import { keptPer, oncePerInSteps } from '../once.ts';
import type { InSteps } from '../once.ts';
import type { Scope } from '../scope.ts';
import { bearersOf } from './bearers.ts';
import type { LoadBearer } from './bearers.ts';
import { spreadOf } from './spread.ts';
import type { Spread } from './spread.ts';
import { termsIn } from './termsOf.ts';

export type LoadMeasure = (typeof loadMeasures)[number];

/** What each bearer carries, by its place among their ids: for each of those alike, the total over how many they are. */
export interface LoadTable {
  readonly from: Readonly<Record<LoadMeasure, Float64Array>>;
  /** Infinity where there is no upper bound. */
  readonly to: Readonly<Record<LoadMeasure, Float64Array>>;
  /** Places by a measure, what is most first, then by id. */
  readonly order: (measure: LoadMeasure) => Uint32Array;
  /** How the seats are spread over them. */
  readonly spread: Spread;
}

/** Worked out once for a scope: 100,000 bodies with 324,000 seats take some tenths of a second, a look at them next to nothing. */
export const loadTable = (scope: Scope, of: LoadBearer): LoadTable => tables[of](scope);

/** The same in steps of some milliseconds. */
export const loadTableInSteps = (scope: Scope, of: LoadBearer): Generator<undefined, LoadTable> =>
  tables[of].steps(scope);

const tableOf = (of: LoadBearer) =>
  oncePerInSteps(function* (scope: Scope): Generator<undefined, LoadTable> {
    yield* termsIn.steps(scope);
    const { ids, loadOf, alike } = yield* bearersOf[of].steps(scope);
    const [from, to] = [emptyColumns(ids.length), emptyColumns(ids.length)];
    const row = (id: string, at: number) => {
      const { seats, meetings, hours } = loadOf(id);
      const put = (measure: LoadMeasure, range: Range) => {
        from[measure][at] = range.from / alike(id);
        to[measure][at] = (range.to ?? Infinity) / alike(id);
      };
      put('seats', { from: seats, to: seats });
      put('meetings a year', meetings);
      put('hours a year', hours);
    };
    yield* eachInSteps(ids, row, of === 'sectors' ? 1 : 2_000);
    const order = keptPer((measure: LoadMeasure) => descending(from[measure]));
    return { from, to, order, spread: spreadOf(from.seats, ids.map(alike)) };
  });

const descending = (values: Float64Array): Uint32Array =>
  Uint32Array.from(values, (_, at) => at).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);

const emptyColumns = (height: number): Readonly<Record<LoadMeasure, Float64Array>> => ({
  seats: new Float64Array(height),
  'meetings a year': new Float64Array(height),
  'hours a year': new Float64Array(height),
});

const tables: Readonly<Record<LoadBearer, InSteps<Scope, LoadTable>>> = {
  people: tableOf('people'),
  organisations: tableOf('organisations'),
  sectors: tableOf('sectors'),
};
