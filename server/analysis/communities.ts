import { defineAnalysis } from './analysis.ts';
import type { Answer, Result, Subject } from './analysis.ts';
import type { ClusterFacts } from './communities/clusterFacts.ts';
import { clusterInWords } from './communities/clusterInWords.ts';
import { clusteringOf } from './communities/clustering.ts';
import type { Clusters } from './communities/clusters.ts';
import { labelsInSteps } from './communities/labels.ts';
import { sizeOf } from './compressedRows.ts';
import { incidenceInSteps, incidenceOf } from './incidence.ts';
import { counted } from '../../schema/inWords.ts';
import type { OptionValues } from './options.ts';
import type { Scope } from './scope.ts';

export interface CommunitiesResult extends Result {
  readonly size: number;
  readonly bindingOrganisations: readonly Subject[];
  readonly topics: readonly Subject[];
  readonly areas: readonly Subject[];
}

export interface CommunitiesAnswer extends Answer<CommunitiesResult> {
  readonly modularity: number | null;
  readonly topicAgreement: number | null;
  readonly areaAgreement: number | null;
}

const options = {
  resolution: {
    type: 'number',
    range: [0.1, 10],
    default: 1,
    says: 'How fine the clusters are, 0.1 to 10; higher, more of them.',
  },
  seed: {
    type: 'integer',
    range: [0, 999_999_999],
    default: 42,
    says: 'What chance begins with, 0 to 999,999,999: the same seed gives the same clusters.',
  },
} as const;
type Options = OptionValues<typeof options>;

/**
 * Which partnerships cluster, and whether the clusters follow topics or areas. Two partnerships are joined by as many
 * organisations as sit on both; Louvain (Blondel et al. 2008) looks for the clusters of highest modularity (Newman 2006,
 * weighted), which says how much better they hold together than chance. score = partnerships in the cluster / all that are
 * clustered, above 0 to 1. Agreement: adjusted mutual information (Vinh et al. 2010, arithmetic mean) of the clusters with
 * topics (the block that a theme aligns with, else the theme) and with areas; a partnership with several counts once with
 * each, one with none not at all. A partnership that shares nobody is in no cluster.
 */
export const communities = defineAnalysis({
  id: 'communities',
  title: 'Communities',
  question: 'Which partnerships cluster, and do the clusters follow blocks or areas?',
  measure:
    'Share of all clustered partnerships; above 0 to 1. Beside it modularity, and agreement with topics and areas (adjusted mutual information; 0 is chance).',
  scores: [0, 1],
  source: 'Blondel et al. 2008 (Louvain); Newman 2006; Vinh, Epps and Bailey 2010',
  statuses: ['existing'],
  options,
  *prepare({ scope }) {
    yield* incidenceInSteps(scope, 'organisations');
    yield* labelsInSteps(scope);
  },
  kernel: {
    id: 'clusters',
    input: (scope, { resolution, seed }) => ({
      rows: incidenceOf(scope, 'organisations').rows,
      resolution,
      seed,
    }),
    key: ({ resolution, seed }) => `${resolution} ${seed}`,
    cost: (scope) => scope.seats().length * 100,
  },
  *settle({ scope, computed }: { scope: Scope; computed: Clusters }) {
    const { clusters, facts } = clusteringOf(scope, computed);
    for (const cluster of clusters) {
      yield;
      facts(cluster);
    }
  },
  columns: [
    { name: 'size', of: (result: CommunitiesResult) => result.size },
    {
      name: 'bindingOrganisations',
      of: (result) => result.bindingOrganisations.map(({ name }) => name).join('; '),
    },
    { name: 'topics', of: ({ topics }) => topics.map(({ name }) => name).join('; ') },
    { name: 'areas', of: ({ areas }) => areas.map(({ name }) => name).join('; ') },
  ],
  run: ({ scope, computed }: { scope: Scope; options: Options; computed: Clusters }) => {
    const { partnerships, rows } = incidenceOf(scope, 'organisations');
    const { clusters, facts, clustered, topicAgreement, areaAgreement } = clusteringOf(scope, computed);
    const known = partnerships.filter((_, row) => sizeOf(rows, row) > 0).length;
    const said = alone(known - clustered);
    return {
      total: clusters.length,
      results: (offset, first) =>
        clusters.slice(offset, offset + first).map((members) => resultOf(scope, facts(members), clustered)),
      completeness: [completeness(partnerships.length, known)],
      ...(said !== undefined && { said }),
      modularity: Number.isNaN(computed.modularity) ? null : computed.modularity,
      topicAgreement,
      areaAgreement,
    } satisfies CommunitiesAnswer;
  },
});

function resultOf(scope: Scope, facts: ClusterFacts, all: number): CommunitiesResult {
  const { members, binding, topics, areas, passages } = facts;
  const subjects = (counts: ClusterFacts['topics']) => counts.map(({ id }) => scope.subject(id));
  return {
    id: `communities:${members[0] ?? ''}`,
    subjects: members.map(scope.subject),
    score: members.length / all,
    because: clusterInWords(scope, facts),
    passages,
    size: members.length,
    bindingOrganisations: subjects(binding),
    topics: subjects(topics),
    areas: subjects(areas),
  };
}

const alone = (count: number): string | undefined => {
  if (count === 0) return undefined;
  const shares = count === 1 ? 'shares none of them, and is' : 'share none of them, and are';
  return `${counted(count, 'partnership')} whose members are stated ${shares} in no cluster.`;
};

const completeness = (all: number, known: number) => ({
  known,
  of: all,
  says: `${known} of ${all} partnerships name organisations on them`,
});
