import { expect, test } from 'vitest';
import { fatigue } from '../../server/analysis/fatigue.ts';
import { askedOf } from '../support/askedOf.ts';
import { asked } from './asked.ts';
import { by } from './by.ts';
import { differences } from './differences.ts';

type Bounds = readonly [from: number, to: number | null];

interface Expected {
  readonly loads: readonly (readonly [
    bearer: string,
    exceeds: readonly (readonly [measure: string, found: Bounds, surely: boolean])[],
    cost: Bounds | null,
  ])[];
  /** Those beyond a threshold for sure. */
  readonly exceeding: readonly string[];
}

const bearerOf = ({ id }: { readonly id: string }): string => id.split(':').slice(2).join(':');

test.each(asked<Expected>('thresholds'))('$name', ({ landscape, options, choice, expected }) => {
  const { results } = askedOf(fatigue, landscape, options, choice);
  const isOfSectors = options['of'] === 'sectors';
  // Of sectors that carry as much, the first of their list comes first, which the export does not have.
  const inOrder = isOfSectors ? results.toSorted(by(bearerOf)) : results;
  const loads = inOrder.map((one) => [
    bearerOf(one),
    one.exceeds.map(({ measure, found: { from, to }, surely }) => [measure, [from, to], surely]),
    one.cost && [one.cost.from, one.cost.to],
  ]);
  const exceeding = isOfSectors
    ? []
    : askedOf(fatigue, landscape, { ...options, exceeding: true }, choice).results.map(bearerOf);
  expect(differences({ loads, exceeding }, expected)).toEqual([]);
  const limits = [options['maxSeats'] ?? 5, options['maxMeetings'] ?? 24, options['maxHours'] ?? 60];
  for (const { measure, limit } of results.flatMap(({ exceeds }) => exceeds))
    expect(limit).toBe(limits[['seats', 'meetings a year', 'hours a year'].indexOf(measure)]);
});
