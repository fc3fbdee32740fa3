import { expect, test } from 'vitest';
import { analyses } from '../../../server/analysis/index.ts';
import { readOptions } from '../../../server/analysis/options.ts';
import { scopeOf } from '../../../server/analysis/scope.ts';
import { computeHere } from '../../../server/answering/compute.ts';
import type { Compute } from '../../../server/answering/compute.ts';
import { workOut } from '../../../server/answering/workOut.ts';
import { landscape } from '../../support/smallLandscape.ts';

const echo = analyses.find(({ id }) => id === 'echo');
if (!echo) throw new Error('echo is an analysis of the registry.');

const boards = (kind: string) =>
  landscape('boards')
    .node('Partnership', 'one', { name: 'Safer Board' })
    .node('Partnership', 'other', { name: 'Safer Forum' })
    .node('Finding', 'finding', { kind, name: 'So it is' })
    .edge('ABOUT', 'finding', 'one')
    .edge('ABOUT', 'finding', 'other').built;

/** Asks echo of a landscape, and lists the heavy parts that were worked out for it. */
const heavyPartsOf = async (kind: string, times = 1) => {
  const scope = scopeOf(boards(kind), { asOf: '2005', statuses: ['existing'], observers: false });
  const asking = { scope, other: undefined, options: readOptions(echo.options, {}) };
  const parts: string[] = [];
  const compute: Compute = (id, ...rest) => {
    parts.push(id);
    return computeHere(id, ...rest);
  };
  const working = { compute, signal: new AbortController().signal };
  for (let time = 0; time < times; time += 1) await workOut(echo, asking, working);
  return parts.toSorted();
};

test('the heavy parts of what an analysis asks of others are worked out where its own would be, once for a scope', async () => {
  expect(await heavyPartsOf('duplication')).toEqual(['likeness', 'pairs']);
  expect(await heavyPartsOf('duplication', 2)).toEqual(['likeness', 'pairs']);
});

test('others are asked only about findings that are there', async () => {
  expect(await heavyPartsOf('fatigue')).toEqual([]);
});

test('an analysis that looks at an answer which it did not ask for is told so', async () => {
  const forgetful = { ...echo, asks: () => [] };
  const scope = scopeOf(boards('fatigue'), { asOf: '2005', statuses: ['existing'], observers: false });
  const asking = { scope, other: undefined, options: readOptions(echo.options, {}) };
  await expect(
    workOut(forgetful, asking, { compute: computeHere, signal: new AbortController().signal }),
  ).rejects.toThrow('fatigue is looked at and was not asked.');
});
