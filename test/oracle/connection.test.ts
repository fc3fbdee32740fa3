import { expect, test } from 'vitest';
import { connection } from '../../server/analysis/connection.ts';
import { askedOf } from '../support/askedOf.ts';
import { asked } from './asked.ts';
import { differences } from './differences.ts';

interface Expected {
  readonly steps: number | null;
  readonly ways: readonly string[];
}

test.each(asked<Expected>('connection'))('$name', ({ landscape, options, choice, expected }) => {
  const { steps, results } = askedOf(connection, landscape, options, choice);
  const ways = results.map(({ subjects }) => subjects.map(({ id }) => id).join(':')).toSorted();
  expect(differences({ steps, ways }, expected)).toEqual([]);
});
