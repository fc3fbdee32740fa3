import { expect, test } from 'vitest';
import { stale } from '../../server/analysis/stale.ts';
import { askedOf } from '../support/askedOf.ts';
import { asked } from './asked.ts';
import { by } from './by.ts';
import { completenessOf } from './completenessOf.ts';
import { differences } from './differences.ts';

interface Expected {
  readonly bodies: readonly unknown[];
  readonly completeness: readonly unknown[];
}

test.each(asked<Expected>('stale'))('$name', ({ landscape, options, choice, expected }) => {
  const { results, ...answer } = askedOf(stale, landscape, options, choice);
  const bodies = results
    .map(({ subjects: [body], kinds, score }) => ({
      body: body?.id ?? '',
      kinds: kinds.toSorted(),
      score,
    }))
    .toSorted(by(({ body }) => body));
  expect(differences({ bodies, completeness: completenessOf(answer) }, expected)).toEqual([]);
});
