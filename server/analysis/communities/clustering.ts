import { grouped } from '../../../schema/grouped.ts';
import { incidenceOf } from '../incidence.ts';
import { oncePer } from '../once.ts';
import type { Scope } from '../scope.ts';
import { adjustedMutualInformation } from '../statistics/adjustedMutualInformation.ts';
import type { Clusters } from './clusters.ts';
import { clusterFacts } from './clusterFacts.ts';
import type { ClusterFacts } from './clusterFacts.ts';
import { areasWorkedIn, topicsWorkedOn } from './labels.ts';

/** Which partnerships are in which cluster, and what that follows. */
export interface Clustering {
  /** Ids of the partnerships of each cluster, in order; the largest cluster first, then by the first id. */
  readonly clusters: readonly (readonly string[])[];
  /** What a cluster, one of these, has in common; looked up once. */
  readonly facts: (cluster: readonly string[]) => ClusterFacts;
  /** How many partnerships are in one. */
  readonly clustered: number;
  readonly topicAgreement: number | null;
  readonly areaAgreement: number | null;
}

/** What the clusters come to; worked out once for each scope and each outcome. */
export const clusteringOf = (scope: Scope, clusters: Clusters): Clustering => once(scope)(clusters);

const once = oncePer((scope: Scope) => oncePer((clusters: Clusters) => clustering(scope, clusters)));

function clustering(scope: Scope, { of }: Clusters): Clustering {
  const { partnerships } = incidenceOf(scope, 'organisations');
  const clustered = partnerships
    .map((id, row) => ({ id, cluster: of[row] ?? -1 }))
    .filter(({ cluster }) => cluster >= 0);
  return {
    clusters: [...grouped(clustered, ({ cluster }) => cluster).values()]
      .map((members) => members.map(({ id }) => id))
      .toSorted((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)),
    facts: oncePer((members: readonly string[]) => clusterFacts(scope, members)),
    clustered: clustered.length,
    topicAgreement: agreement(clustered, (id) => topicsWorkedOn(scope, id)),
    areaAgreement: agreement(clustered, (id) => areasWorkedIn(scope, id)),
  };
}

/** Agreement of the clusters with what partnerships have; null where fewer than two of them state it. */
function agreement(
  clustered: readonly { readonly id: string; readonly cluster: number }[],
  labelsOf: (id: string) => readonly string[],
): number | null {
  const stating = clustered.filter(({ id }) => labelsOf(id).length > 0);
  if (stating.length < 2) return null;
  return adjustedMutualInformation(
    stating.flatMap(({ id, cluster }) => labelsOf(id).map((label) => [cluster, label] as const)),
  );
}
