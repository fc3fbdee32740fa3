import { expect, test } from 'vitest';
import { overlap } from '../../server/analysis/overlap.ts';
import type { OverlapAnswer } from '../../server/analysis/overlap.ts';
import { askedOf } from '../support/askedOf.ts';
import { asked } from './asked.ts';
import { by } from './by.ts';
import { completenessOf } from './completenessOf.ts';
import { differences } from './differences.ts';

interface Expected {
  readonly universe: number;
  readonly tested: number;
  readonly pairs: readonly { readonly a: string; readonly b: string }[];
  readonly sets: readonly { readonly partnerships: readonly string[] }[];
  readonly orders: readonly { readonly partnerships: readonly string[]; readonly cost: number }[];
  readonly completeness: readonly unknown[];
}

const idsOf = (subjects: readonly { readonly id: string }[]) => subjects.map(({ id }) => id).toSorted();

test.each(asked<Expected>('overlap'))('$name', ({ landscape, options, choice, expected }) => {
  const answer = askedOf(overlap, landscape, options, choice);
  const { results, universe, tested, sets, matrix } = answer;
  const ours = {
    completeness: completenessOf(answer),
    universe,
    tested,
    pairs: results
      .map(({ subjects: [a, b], ...numbers }) => ({ a: a?.id, b: b?.id, ...numbers }))
      .toSorted(by(({ a, b }) => `${a}|${b}`)),
    sets: sets({ first: 500 })
      .map(({ partnerships, members }) => ({ partnerships: idsOf(partnerships), members: idsOf(members) }))
      .toSorted(by(({ partnerships }) => partnerships.join('|'))),
    orders: expected.orders.map(({ partnerships }) => ({
      partnerships,
      cost: costOf(matrix({ partnerships, measure: 'jaccard' })),
    })),
  };
  expect(differences(ours, expected)).toEqual([]);
});

/** What an order of leaves costs: the sum of 1 - Jaccard between neighbours. */
const costOf = ({ values }: ReturnType<OverlapAnswer['matrix']>): number =>
  values.slice(1).reduce((sum, row, at) => sum + 1 - (row[at] ?? 0), 0);
