import { expect, test } from 'vitest';
import { fatigue } from '../../server/analysis/fatigue.ts';
import { askedOf } from '../support/askedOf.ts';
import { asked } from './asked.ts';
import { by } from './by.ts';
import { completenessOf } from './completenessOf.ts';
import { differences } from './differences.ts';

interface Expected {
  readonly loads: readonly unknown[];
  readonly gini: number | null;
  readonly topTenthShare: number | null;
  readonly distribution: readonly unknown[];
  readonly completeness: readonly unknown[];
}

test.each(asked<Expected>('fatigue'))('$name', ({ landscape, options, choice, expected }) => {
  const { results, ...answer } = askedOf(fatigue, landscape, options, choice);
  const loads = results
    .map(({ id, ...figures }) => ({ ...figures, bearer: id.split(':').slice(2).join(':') }))
    .toSorted(by(({ bearer }) => bearer));
  expect(differences({ ...answer, loads, completeness: completenessOf(answer) }, expected)).toEqual([]);
});
