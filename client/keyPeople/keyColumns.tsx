import { SubjectLink } from '../analysis/SubjectLink.tsx';
import type { CsvTable } from '../download/csvTable.ts';
import type { Column } from '../table/SortableTable.tsx';
import type { KeyPerson } from './keyPeopleQuery.ts';
import { shareOfWays, tiersInWords } from './keyWords.ts';

const namesOf = (subjects: KeyPerson['cutOff']): string => subjects.map(({ name }) => name).join(', ');

/** What the bars and their signs say, in columns. */
export const keyColumns: readonly Column<KeyPerson>[] = [
  {
    id: 'name',
    heading: 'Name',
    value: ({ subjects }) => namesOf(subjects),
    show: ({ subjects }) => subjects.map((subject) => <SubjectLink key={subject.id} subject={subject} />),
  },
  {
    id: 'betweenness',
    heading: 'Of all ways',
    value: ({ betweenness }) => betweenness,
    show: ({ betweenness }) => shareOfWays(betweenness),
    isNumber: true,
  },
  { id: 'seats', heading: 'Seats', value: ({ seats }) => seats, isNumber: true },
  {
    id: 'tiers',
    heading: 'Tiers',
    value: tiersInWords,
    isUnstated: ({ tiers }) => tiers.length === 0,
  },
  {
    id: 'cut off',
    heading: 'Would be cut off',
    value: ({ cutOff }) => cutOff.length,
    show: ({ cutOff }) => (cutOff.length === 0 ? 'none' : <bdi>{namesOf(cutOff)}</bdi>),
  },
];

/** The same as a file, with the figures in full. */
export const keyTable = (results: readonly KeyPerson[]): CsvTable => ({
  headings: [
    'Name',
    'Betweenness',
    'Seats',
    'Tiers',
    'Bridges tiers',
    'Would be cut off',
    'Who would be',
    'In words',
  ],
  rows: results.map((person) => [
    namesOf(person.subjects),
    person.betweenness,
    person.seats,
    person.tiers.join('; '),
    person.bridgesTiers,
    person.cutOff.length,
    person.cutOff.map(({ name }) => name).join('; '),
    person.because,
  ]),
});
