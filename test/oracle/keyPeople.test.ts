import { expect, test } from 'vitest';
import { keyPeople } from '../../server/analysis/keyPeople.ts';
import { askedOf } from '../support/askedOf.ts';
import { asked } from './asked.ts';
import { by } from './by.ts';
import { completenessOf } from './completenessOf.ts';
import { differences } from './differences.ts';

interface Expected {
  readonly results: readonly unknown[];
  readonly completeness: readonly unknown[];
}

test.each(asked<Expected>('keyPeople'))('$name', ({ landscape, options, choice, expected }) => {
  const { results: found, ...answer } = askedOf(keyPeople, landscape, options, choice);
  const results = found
    .map(({ subjects: [subject], cutOff, tiers, ...figures }) => ({
      ...figures,
      subject: subject?.id ?? '',
      cutOff: cutOff.map(({ id }) => id).toSorted(),
      tiers: tiers.toSorted(),
    }))
    .toSorted(by(({ subject }) => subject));
  const only = (role: string) =>
    askedOf(keyPeople, landscape, { ...options, only: role }, choice).results.map(({ id }) => id);
  expect(only('cuts others off')).toEqual(found.filter(({ cutsOff }) => cutsOff).map(({ id }) => id));
  expect(only('bridges tiers')).toEqual(found.filter(({ tiers }) => tiers.length > 1).map(({ id }) => id));
  expect(differences({ results, completeness: completenessOf(answer) }, expected)).toEqual([]);
});
