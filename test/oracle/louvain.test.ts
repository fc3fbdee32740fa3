import { expect, test } from 'vitest';
import { communities } from '../../server/analysis/communities.ts';
import { askedOf } from '../support/askedOf.ts';
import { asked } from './asked.ts';
import { differences } from './differences.ts';

interface Expected {
  readonly modularity: number;
  readonly topicAgreement: number | null;
  readonly areaAgreement: number | null;
}

test.each(asked<Expected>('louvain'))('$name', ({ landscape, options, choice, expected }) => {
  const { clusters, ...chosen } = options;
  const { results, ...scores } = askedOf(communities, landscape, chosen, choice);
  const found = results.flatMap(({ subjects }, at) => subjects.map(({ id }) => [id, at] as const));
  expect(Object.fromEntries(found), 'Clusters that the oracle has not scored: `npm run oracle`').toEqual(
    clusters,
  );
  expect(differences(scores, expected)).toEqual([]);
});
