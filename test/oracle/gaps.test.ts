import { expect, test } from 'vitest';
import { gaps } from '../../server/analysis/gaps.ts';
import { askedOf } from '../support/askedOf.ts';
import { asked } from './asked.ts';
import { by } from './by.ts';
import { completenessOf } from './completenessOf.ts';
import { differences } from './differences.ts';

interface Expected {
  readonly gaps: readonly unknown[];
  readonly completeness: readonly unknown[];
}

test.each(asked<Expected>('gaps'))('$name', ({ landscape, options, choice, expected }) => {
  const { results, ...answer } = askedOf(gaps, landscape, options, choice);
  const ours = results
    .map(({ origin, kind, subjects, score }) => ({
      origin,
      kind,
      score,
      subjects: subjects.map(({ id }) => id).toSorted(),
    }))
    .toSorted(by(({ origin, kind, subjects }) => [origin, kind, ...subjects].join(' ')));
  expect(differences({ gaps: ours, completeness: completenessOf(answer) }, expected)).toEqual([]);
});
