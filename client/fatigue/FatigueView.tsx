import { counted } from '../../schema/inWords.ts';
import { AnalysisView } from '../analysis/AnalysisView.tsx';
import { offsetOf } from '../analysis/pages.ts';
import { Pager } from '../analysis/Pager.tsx';
import { Results } from '../analysis/Results.tsx';
import { scopeOf } from '../analysis/scopeOf.ts';
import { ask } from '../api/ask.ts';
import { useAnswer } from '../api/useAnswer.ts';
import type { CsvSource } from '../download/csvTable.ts';
import { Downloads } from '../download/Downloads.tsx';
import { fileName } from '../download/fileName.ts';
import { wholeList } from '../download/wholeList.ts';
import { chosenInteger, chosenWord, chosenYesNo } from '../options/chosen.ts';
import { Tabs } from '../options/Tabs.tsx';
import { PlaceLink } from '../page/PlaceLink.tsx';
import { SubjectLink } from '../analysis/SubjectLink.tsx';
import { SortableTable } from '../table/SortableTable.tsx';
import type { Column } from '../table/SortableTable.tsx';
import type { ViewProps } from '../views.ts';
import { Distribution } from './Distribution.tsx';
import { bearersQuery, fatigueQuery } from './fatigueQuery.ts';
import type { FatiguePage, Load } from './fatigueQuery.ts';
import { LoadPicture } from './LoadPicture.tsx';
import { costInWords, exceedsInWords, hasTenth, rangeInWords, spreadInWords } from './loadWords.ts';
import { Thresholds } from './Thresholds.tsx';

const bearers = ['people', 'organisations', 'sectors'] as const;
const measures = ['seats', 'meetings_a_year', 'hours_a_year'] as const;
const titles = { people: 'People', organisations: 'Organisations', sectors: 'Sectors' } as const;
/** The API's own threshold of seats, where none is chosen. */
const standardMaxSeats = 5;

const columns: readonly Column<Load>[] = [
  {
    id: 'who',
    heading: 'Who',
    value: ({ subjects }) => subjects[0]?.name ?? '',
    show: ({ subjects }) => subjects.map((subject) => <SubjectLink key={subject.id} subject={subject} />),
  },
  { id: 'seats', heading: 'Seats', value: ({ seats }) => seats, isNumber: true },
  { id: 'chairs', heading: 'Chairs', value: ({ chairs }) => chairs, isNumber: true },
  { id: 'statutory', heading: 'Statutory', value: ({ statutorySeats }) => statutorySeats, isNumber: true },
  { id: 'voluntary', heading: 'Voluntary', value: ({ voluntarySeats }) => voluntarySeats, isNumber: true },
  {
    id: 'unstated',
    heading: 'Not stated which',
    value: ({ unstatedSeats }) => unstatedSeats,
    isNumber: true,
  },
  {
    id: 'meetings',
    heading: 'Meetings a year',
    value: ({ meetings }) => meetings.from,
    show: ({ meetings }) => rangeInWords(meetings),
    isNumber: true,
  },
  {
    id: 'hours',
    heading: 'Hours a year',
    value: ({ hours }) => hours.from,
    show: ({ hours }) => rangeInWords(hours),
    isNumber: true,
  },
  {
    id: 'representatives',
    heading: 'Named representatives',
    value: ({ representatives }) => representatives ?? 0,
    show: ({ representatives }) => representatives ?? '–',
    isNumber: true,
    isUnstated: ({ representatives }) => representatives === null,
  },
  { id: 'exceeds', heading: 'Beyond', value: ({ exceeds }) => exceedsInWords(exceeds) || '–' },
];

const withCost: Column<Load> = {
  id: 'cost',
  heading: 'Cost a year',
  value: ({ cost }) => cost?.from ?? 0,
  show: ({ cost }) => (cost === null ? '–' : costInWords(cost)),
  isNumber: true,
};

const tableOf = (results: readonly Load[]) => ({
  headings: [
    'Who',
    'Seats',
    'Chairs',
    'Statutory seats',
    'Voluntary seats',
    'Seats not stated which',
    'Meetings a year, at least',
    'Meetings a year, at most',
    'Hours a year, at least',
    'Hours a year, at most',
    'Named representatives',
    'Seats for each named representative',
    'Pence a year, at least',
    'Pence a year, at most',
    'In words',
  ],
  rows: results.map((load) => [
    load.subjects[0]?.name ?? null,
    load.seats,
    load.chairs,
    load.statutorySeats,
    load.voluntarySeats,
    load.unstatedSeats,
    load.meetings.from,
    load.meetings.to,
    load.hours.from,
    load.hours.to,
    load.representatives,
    load.seatsPerRepresentative,
    load.cost?.from ?? null,
    load.cost?.to ?? null,
    load.because,
  ]),
});

const Bearers = ({ view, of }: { readonly view: ViewProps; readonly of: (typeof bearers)[number] }) => {
  const counts = useAnswer(bearersQuery, scopeOf(view));
  const title = (id: (typeof bearers)[number]): string =>
    counts.state === 'ready'
      ? `${titles[id]} (${counts.result[id].total.toLocaleString('en-GB')})`
      : titles[id];
  return (
    <>
      <Tabs
        label="Whose load"
        tabs={bearers.map((id) => ({ id, title: title(id) }))}
        current={of}
        to={(id) => ({
          of: id === 'people' ? undefined : id,
          page: undefined,
          // Thresholds are for people and organisations.
          ...(id === 'sectors' && { exceeding: undefined }),
        })}
      />
      {of === 'people' &&
        counts.state === 'ready' &&
        counts.result.people.total === 0 &&
        counts.result.organisations.total > 0 && (
          <p className="govuk-body">
            No person is named as holding a seat that is counted.{' '}
            <PlaceLink to={{ type: 'options chosen', options: { of: 'organisations', page: undefined } }}>
              See the {counted(counts.result.organisations.total, 'organisation', 'organisations')} that{' '}
              {counts.result.organisations.total === 1 ? 'holds' : 'hold'} one
            </PlaceLink>
          </p>
        )}
    </>
  );
};

interface LoadsProps {
  readonly view: ViewProps;
  readonly fatigue: FatiguePage;
  readonly offset: number;
  readonly csv: CsvSource;
}

const Loads = ({ view: { landscape, options }, fatigue, offset, csv }: LoadsProps) => {
  const most = Math.max(...fatigue.results.map(({ seats }) => seats), 1);
  const hasCost = fatigue.results.some(({ cost }) => cost !== null);
  return (
    <>
      <Results
        landscape={landscape}
        page={fatigue}
        results={fatigue.results}
        start={offset + 1}
        show={(load) => <LoadPicture load={load} most={most} />}
      />
      <Pager offset={offset} total={fatigue.total} />
      <Downloads name={fileName('fatigue', landscape.name)} what="these loads" csv={csv} />
      {fatigue.results.length > 0 && (
        <SortableTable
          caption="The same as a table"
          columns={hasCost ? [...columns, withCost] : columns}
          rows={fatigue.results}
          keyOf={({ id }) => id}
          isSelected={({ id }) => id === options['result']}
        />
      )}
    </>
  );
};

/** Who is stretched: how seats are spread, and what each person, body and sector carries, against thresholds of one's own. */
export const FatigueView = (view: ViewProps) => {
  const { landscape, options, setOptions } = view;
  const offset = offsetOf(options['page']);
  const of = chosenWord(options, 'of', bearers) ?? 'people';
  const maxSeats = chosenInteger(options, 'maxSeats');
  const variables = {
    ...scopeOf(view),
    of,
    sort: chosenWord(options, 'sort', measures),
    maxSeats,
    maxMeetings: chosenInteger(options, 'maxMeetings'),
    maxHours: chosenInteger(options, 'maxHours'),
    hourlyRate: chosenInteger(options, 'hourlyRate'),
    exceeding: chosenYesNo(options, 'exceeding'),
  };
  const answer = useAnswer(fatigueQuery, { ...variables, offset });
  return (
    <AnalysisView
      analysis="fatigue"
      view={view}
      answer={answer}
      pageOf={({ fatigue }) => fatigue}
      controls={(facts) => <Thresholds facts={facts} of={of} options={options} setOptions={setOptions} />}
    >
      {({ fatigue }) => (
        <>
          <Bearers view={view} of={of} />
          {hasTenth(fatigue.distribution) && fatigue.gini !== null && fatigue.topTenthShare !== null && (
            <p className="govuk-body">{spreadInWords(fatigue.gini, fatigue.topTenthShare)}</p>
          )}
          {of !== 'sectors' && (
            <Distribution
              distribution={fatigue.distribution}
              maxSeats={maxSeats ?? standardMaxSeats}
              who={of}
              landscape={landscape.name}
            />
          )}
          {/* Of nobody the sentence above says enough. */}
          {fatigue.total > 0 && (
            <Loads
              view={view}
              fatigue={fatigue}
              offset={offset}
              csv={wholeList({
                shown: fatigue,
                ask: async (part, signal) =>
                  (await ask(fatigueQuery, { ...variables, ...part }, signal)).fatigue,
                tableOf,
              })}
            />
          )}
        </>
      )}
    </AnalysisView>
  );
};
