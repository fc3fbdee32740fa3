import { expect, test } from 'vitest';
import type { Status } from '../../schema/landscape.ts';
import { change } from '../../server/analysis/change.ts';
import { scopeOf } from '../../server/analysis/scope.ts';
import { askedOf } from '../support/askedOf.ts';
import { asked } from './asked.ts';
import { by } from './by.ts';
import { differences } from './differences.ts';

interface Expected {
  readonly differences: readonly unknown[];
  readonly figures: readonly unknown[];
}

test.each(asked<Expected>('change'))('$name', ({ landscape, options, choice, expected }) => {
  const other = scopeOf(landscape, {
    asOf: (options['toAsOf'] as string | undefined) ?? landscape.landscape.date,
    statuses: (options['toStatuses'] as readonly Status[] | undefined) ?? choice.statuses ?? change.statuses,
    observers: choice.observers ?? false,
  });
  const { results, figures } = askedOf(change, landscape, {}, { ...choice, other });
  const ours = results
    .map(({ subjects: [subject], successors, ...difference }) => ({
      ...difference,
      subject: subject?.id ?? '',
      successors: successors.map(({ id }) => id).toSorted(),
    }))
    .toSorted(by(({ subject, kind }) => `${subject} ${kind}`));
  expect(differences({ differences: ours, figures }, expected)).toEqual([]);
});
