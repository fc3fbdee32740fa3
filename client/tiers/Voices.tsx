import { Pager } from '../analysis/Pager.tsx';
import { offsetOf, perPage } from '../analysis/pages.ts';
import { SubjectLink } from '../analysis/SubjectLink.tsx';
import { SubjectList } from '../analysis/SubjectList.tsx';
import { ask } from '../api/ask.ts';
import { useAnswer } from '../api/useAnswer.ts';
import type { CsvTable } from '../download/csvTable.ts';
import { Downloads } from '../download/Downloads.tsx';
import { fileName } from '../download/fileName.ts';
import { wholeList } from '../download/wholeList.ts';
import { Loaded } from '../page/Loaded.tsx';
import { SortableTable } from '../table/SortableTable.tsx';
import type { Column } from '../table/SortableTable.tsx';
import type { ViewProps } from '../views.ts';
import { labelWord } from '../words.ts';
import { bothTiersQuery } from './tiersQueries.ts';
import type { BothTiers, BothTiersPage, TiersPage } from './tiersQueries.ts';
import { tiersScope } from './tiersScope.ts';

interface Props {
  readonly view: ViewProps;
  readonly page: TiersPage;
}

const columns: readonly Column<BothTiers>[] = [
  {
    id: 'who',
    heading: 'Who',
    value: ({ subject }) => subject.name,
    show: ({ subject }) => <SubjectLink subject={subject} />,
  },
  { id: 'what', heading: 'What', value: ({ subject }) => labelWord(subject.label) },
  { id: 'county', heading: 'Seats at the county', value: ({ countySeats }) => countySeats, isNumber: true },
  {
    id: 'district',
    heading: 'Seats in districts',
    value: ({ districtSeats }) => districtSeats,
    isNumber: true,
  },
];

const bothTable = (rows: readonly BothTiers[]): CsvTable => ({
  headings: columns.map(({ heading }) => heading),
  rows: rows.map((row) => columns.map(({ value }) => value(row))),
});

const partOf = ({ revision, atBothTiers, atBothTiersTotal }: BothTiersPage) => ({
  revision,
  total: atBothTiersTotal,
  results: atBothTiers,
});

const WithoutVoice = ({ page: { districts, withoutVoice } }: { readonly page: TiersPage }) => (
  <>
    <h2 className="govuk-heading-m">Districts without a voice at the county</h2>
    <p className="govuk-body">
      A district has a voice where a seat at a partnership of the county is held for a body of it, or goes
      with a post in one. A body that stands for all districts speaks for each.
    </p>
    {districts.length === 0 ? (
      <p className="govuk-body">The source names no district.</p>
    ) : withoutVoice.length === 0 ? (
      <p className="govuk-body">None: each has one.</p>
    ) : (
      <SubjectList subjects={withoutVoice} />
    )}
  </>
);

/** Which districts are heard at the county, and who sits at both tiers. */
export const Voices = ({ view, page }: Props) => {
  const { landscape, options } = view;
  const offset = offsetOf(options['page']);
  const scope = tiersScope(view);
  const answer = useAnswer(bothTiersQuery, { ...scope, first: perPage, offset });
  return (
    <>
      <WithoutVoice page={page} />
      <h2 className="govuk-heading-m">Who sits at both tiers</h2>
      <Loaded what="Who sits at both tiers" answer={answer}>
        {({ twoTier }) => {
          const { atBothTiers, atBothTiersTotal } = twoTier;
          if (atBothTiersTotal === 0)
            return (
              <p className="govuk-body">
                Nobody is named with a seat at a partnership of the county and one at a partnership of a
                district.
              </p>
            );
          return (
            <>
              <SortableTable
                caption="People and bodies with seats at both tiers, most seats first"
                columns={columns}
                rows={atBothTiers}
                keyOf={({ subject }) => subject.id}
                isSelected={() => false}
              />
              <Pager offset={offset} total={atBothTiersTotal} />
              <Downloads
                name={fileName('both tiers', landscape.name)}
                what="this table"
                csv={wholeList({
                  shown: partOf(twoTier),
                  ask: async (part, signal) =>
                    partOf((await ask(bothTiersQuery, { ...scope, ...part }, signal)).twoTier),
                  tableOf: bothTable,
                })}
              />
            </>
          );
        }}
      </Loaded>
    </>
  );
};
