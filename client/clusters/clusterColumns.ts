import type { CsvTable } from '../download/csvTable.ts';
import type { Column } from '../table/SortableTable.tsx';
import type { Cluster } from './clustersQuery.ts';
import { firstNames } from './clusterWords.ts';

/** Names that a cell of the table has room for; the file has all. */
const namesInCell = 10;

const namesOf = (subjects: Cluster['subjects']): string => subjects.map(({ name }) => name).join('; ');

/** A cluster is known by the first of its partnerships: "1. Health board and 4 more". */
export const titleOf = ({ subjects, size }: Pick<Cluster, 'subjects' | 'size'>, number: number): string => {
  const more = size - 1;
  return `${String(number)}. ${subjects[0]?.name ?? ''}${more > 0 ? ` and ${String(more)} more` : ''}`;
};

/** What the bars say, in columns. */
export const clusterColumns: readonly Column<Cluster>[] = [
  { id: 'partnerships', heading: 'Partnerships', value: ({ subjects }) => firstNames(subjects, namesInCell) },
  { id: 'size', heading: 'How many', value: ({ size }) => size, isNumber: true },
  {
    id: 'binding',
    heading: 'Held together by',
    value: ({ bindingOrganisations }) => firstNames(bindingOrganisations, namesInCell),
  },
  {
    id: 'topics',
    heading: 'Topics',
    value: ({ topics }) => firstNames(topics, 5),
    isUnstated: ({ topics }) => topics.length === 0,
  },
  {
    id: 'areas',
    heading: 'Areas',
    value: ({ areas }) => firstNames(areas, 5),
    isUnstated: ({ areas }) => areas.length === 0,
  },
];

/** The same as a file, every name in full. */
export const clusterTable = (results: readonly Cluster[]): CsvTable => ({
  headings: [
    'Partnerships',
    'How many',
    'Share of all in a cluster',
    'Held together by',
    'Topics',
    'Areas',
    'In words',
  ],
  rows: results.map((cluster) => [
    namesOf(cluster.subjects),
    cluster.size,
    cluster.score,
    namesOf(cluster.bindingOrganisations),
    namesOf(cluster.topics),
    namesOf(cluster.areas),
    cluster.because,
  ]),
});
