import { expect, test } from 'vitest';
import { gaps } from '../../server/analysis/gaps.ts';
import { askedOf } from '../support/askedOf.ts';
import { asked } from './asked.ts';
import { by } from './by.ts';
import { differences } from './differences.ts';

interface Expected {
  readonly gaps: readonly unknown[];
}

test.each(asked<Expected>('gaps'))('$name', ({ landscape, options, choice, expected }) => {
  const ours = askedOf(gaps, landscape, options, choice)
    .results.map(({ origin, kind, subjects, score }) => ({
      origin,
      kind,
      score,
      subjects: subjects.map(({ id }) => id).toSorted(),
    }))
    .toSorted(by(({ origin, kind, subjects }) => [origin, kind, ...subjects].join(' ')));
  expect(differences({ gaps: ours }, expected)).toEqual([]);
});
