import { expect, test } from 'vitest';
import { clusteringOf } from '../../server/analysis/communities/clustering.ts';
import { modularity } from '../../server/analysis/communities/modularity.ts';
import { communities } from '../../server/analysis/communities.ts';
import { incidenceOf } from '../../server/analysis/incidence.ts';
import { firstRows, sharedBy } from '../../server/analysis/overlap/pairs.ts';
import { scopeOf } from '../../server/analysis/scope.ts';
import { askedOf } from '../support/askedOf.ts';
import { asked } from './asked.ts';
import { completenessOf } from './completenessOf.ts';
import { differences } from './differences.ts';

interface Expected {
  readonly clusters: Readonly<Record<string, number>>;
  readonly modularity: number | null;
  readonly topicAgreement: number | null;
  readonly areaAgreement: number | null;
  readonly completeness: readonly unknown[];
}

/** The oracle's clusters, scored by us: not those that Louvain finds, which are its own choice. */
test.each(asked<Expected>('communities'))('$name', ({ landscape, options, choice, expected }) => {
  const { asOf = landscape.landscape.date, statuses = communities.statuses, observers = false } = choice;
  const scope = scopeOf(landscape, { asOf, statuses, observers });
  const { partnerships, rows } = incidenceOf(scope, 'organisations');
  const pairs = sharedBy(rows);
  const of = Int32Array.from(partnerships, (id) => expected.clusters[id] ?? -1);
  const graph = { order: partnerships.length, a: firstRows(pairs), b: pairs.b, weights: pairs.shared };
  const scored = { of, modularity: modularity(graph, of, Number(options['resolution'])) };
  const { clusters, topicAgreement, areaAgreement } = clusteringOf(scope, scored);
  const ours = {
    clusters: Object.fromEntries(clusters.flat().map((id) => [id, expected.clusters[id]])),
    modularity: Number.isNaN(scored.modularity) ? null : scored.modularity,
    topicAgreement,
    areaAgreement,
    completeness: completenessOf(askedOf(communities, landscape, {}, choice)),
  };
  expect(differences(ours, expected)).toEqual([]);
});
