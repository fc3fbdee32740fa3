import { expect, test } from 'vitest';
import { connection } from '../../server/analysis/connection.ts';
import { askedOf } from '../support/askedOf.ts';
import { asked } from './asked.ts';
import { completenessOf } from './completenessOf.ts';
import { differences } from './differences.ts';

interface Expected {
  readonly steps: number | null;
  readonly ways: readonly string[];
  readonly completeness: readonly unknown[];
}

test.each(asked<Expected>('connection'))('$name', ({ landscape, options, choice, expected }) => {
  const { steps, results, ...answer } = askedOf(connection, landscape, options, choice);
  const ways = results.map(({ subjects }) => subjects.map(({ id }) => id).join(':')).toSorted();
  const ours = { steps, ways, completeness: completenessOf(answer) };
  expect(differences(ours, expected)).toEqual([]);
});
