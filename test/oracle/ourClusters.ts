import { statuses } from '../../schema/landscape.ts';
import type { Landscape } from '../../schema/landscape.ts';
import { communities } from '../../server/analysis/communities.ts';
import { askedOf } from '../support/askedOf.ts';

/** Clusters as ours finds them in all that a landscape states, for the oracle to score: by id, the number of its cluster. */
export const ourClusters = (landscape: Landscape) =>
  [
    { resolution: 1, seed: 42 },
    { resolution: 0.4, seed: 7 },
    { resolution: 2, seed: 1 },
  ].map((options) => {
    const { results } = askedOf(communities, landscape, options, { statuses });
    const clusters = results.flatMap(({ subjects }, at) => subjects.map(({ id }) => [id, at] as const));
    return { ...options, clusters: Object.fromEntries(clusters) };
  });
