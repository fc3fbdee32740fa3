import { expect, test } from 'vitest';
import type { Status } from '../../schema/landscape.ts';
import { change } from '../../server/analysis/change.ts';
import type { ChangeResult } from '../../server/analysis/change.ts';
import { scopeOf } from '../../server/analysis/scope.ts';
import { askedOf } from '../support/askedOf.ts';
import { asked, landscapeNamed } from './asked.ts';
import { by } from './by.ts';
import { completenessOf } from './completenessOf.ts';
import { differences } from './differences.ts';

interface Expected {
  readonly differences: readonly unknown[];
  readonly unchanged: readonly string[];
  readonly figures: readonly unknown[];
  readonly completeness: readonly unknown[];
}

test.each(asked<Expected>('change'))('$name', ({ landscape, options, choice, expected }) => {
  const compared = landscapeNamed((options['toLandscape'] as string | undefined) ?? landscape.landscape.id);
  const other = scopeOf(compared, {
    asOf: (options['toAsOf'] as string | undefined) ?? compared.landscape.date,
    statuses: (options['toStatuses'] as readonly Status[] | undefined) ?? choice.statuses ?? change.statuses,
    observers: choice.observers ?? false,
  });
  const answer = askedOf(change, landscape, {}, { ...choice, other });
  const ours = {
    differences: answer.results.map(asRow).toSorted(by(([subject, kind]) => `${subject} ${kind}`)),
    unchanged: answer.unchanged.map(({ body }) => body.id).toSorted(),
    figures: answer.figures.map(({ name, before, after }) => [name, before, after]),
    completeness: completenessOf(answer),
  };
  expect(differences(ours, expected)).toEqual([]);
  expect(answer.unchangedTotal).toBe(expected.unchanged.length);
  for (const one of answer.results) expect(one.score).toBe(one.seatsGained + one.seatsLost);
});

const asRow = ({ subjects: [subject], kind, successors, successorStatuses, ...one }: ChangeResult) =>
  [
    subject?.id ?? '',
    kind,
    one.seatsBefore,
    one.seatsAfter,
    one.seatsGained,
    one.seatsLost,
    one.statusBefore,
    one.statusAfter,
    successors
      .map(({ id }, at): readonly [string, Status | null] => [id, successorStatuses[at] ?? null])
      .toSorted(by(([id]) => id)),
  ] as const;
