import type { overlapMeasures } from '../../../schema/analysis/words.ts';
import type { Subject } from '../analysis.ts';
import { sizeOf } from '../compressedRows.ts';
import type { Incidence } from '../incidence.ts';
import type { Scope } from '../scope.ts';
import { leafOrder } from './leafOrder.ts';
import { jaccard, overlapCoefficient } from './measures.ts';
import { sharedOf } from './pairs.ts';

type Measure = (typeof overlapMeasures)[number];

export interface OverlapMatrix {
  readonly partnerships: readonly Subject[];
  readonly values: readonly (readonly number[])[];
}

/** How alike rows are, two by two, in the order that brings clusters together (average linkage on 1 - Jaccard). */
export function overlapMatrix(
  scope: Scope,
  { rows, partnerships }: Incidence,
  chosen: readonly number[],
  measure: Measure,
): OverlapMatrix {
  const shared = chosen.map((row) => chosen.map((other) => sharedOf(rows, row, other)));
  const sizes = chosen.map((row) => sizeOf(rows, row));
  const of = (value: typeof jaccard, one: number, other: number): number =>
    value(shared[one]?.[other] ?? 0, sizes[one] ?? 0, sizes[other] ?? 0);
  const order = leafOrder(chosen.length, (one, other) => 1 - of(jaccard, one, other));
  const cell = (one: number, other: number): number => {
    switch (measure) {
      case 'shared':
        return shared[one]?.[other] ?? 0;
      case 'jaccard':
        return of(jaccard, one, other);
      case 'overlap coefficient':
        return of(overlapCoefficient, one, other);
    }
  };
  return {
    partnerships: order.map((at) => scope.subject(partnerships[chosen[at] ?? 0] ?? '')),
    values: order.map((one) => order.map((other) => cell(one, other))),
  };
}
