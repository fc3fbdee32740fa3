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
  expect(differences({ results, completeness: completenessOf(answer) }, expected)).toEqual([]);
});
