import { expect, test } from 'vitest';
import { duplication } from '../../server/analysis/duplication.ts';
import { askedOf } from '../support/askedOf.ts';
import { asked } from './asked.ts';
import { by } from './by.ts';
import { completenessOf } from './completenessOf.ts';
import { differences } from './differences.ts';

interface Expected {
  readonly pairs: readonly unknown[];
  readonly completeness: readonly unknown[];
}

test.each(asked<Expected>('duplication'))('$name', ({ landscape, options, choice, expected }) => {
  const { results, ...answer } = askedOf(duplication, landscape, options, choice);
  const pairs = results
    .map(({ subjects: [a, b], ...figures }) => ({ ...figures, a: a?.id ?? '', b: b?.id ?? '' }))
    .toSorted(by(({ a, b }) => `${a}|${b}`));
  expect(differences({ pairs, completeness: completenessOf(answer) }, expected)).toEqual([]);
});
