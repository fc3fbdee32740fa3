import { useRef } from 'react';
import { counted } from '../../schema/inWords.ts';
import { Downloads } from '../download/Downloads.tsx';
import { fileName } from '../download/fileName.ts';
import { PlaceLink } from '../page/PlaceLink.tsx';
import { Wide } from '../page/Wide.tsx';
import { SortableTable } from '../table/SortableTable.tsx';
import type { Column } from '../table/SortableTable.tsx';
import type { ViewProps } from '../views.ts';
import { GapBars } from './GapBars.tsx';
import { gapOrigins } from './gapsQueries.ts';
import type { GapKind, GapOrigin, GapsPage } from './gapsQueries.ts';
import { kindRows } from './gapTable.ts';
import type { KindRow } from './gapTable.ts';
import { kindWords, originWords } from './gapWords.ts';

interface Props {
  readonly view: ViewProps;
  readonly page: GapsPage;
}

const only = (origins: GapOrigin, kinds: GapKind) => ({ origins, kinds, page: undefined, result: undefined });

const countColumn = (origin: GapOrigin, at: number): Column<KindRow> => ({
  id: origin,
  heading: originWords[origin],
  value: ({ counts }) => counts[at] ?? 0,
  show: ({ kind, counts }) =>
    (counts[at] ?? 0) === 0 ? (
      0
    ) : (
      <PlaceLink to={{ type: 'options chosen', options: only(origin, kind) }}>
        {counts[at]}
        <span className="govuk-visually-hidden">
          {' '}
          {originWords[origin]}: {kindWords[kind]}
        </span>
      </PlaceLink>
    ),
  isNumber: true,
});

const columns: readonly Column<KindRow>[] = [
  { id: 'kind', heading: 'What is missing', value: ({ kind }) => kindWords[kind] },
  ...gapOrigins.map(countColumn),
];

/** How many gaps there are, by kind and by who says so, as a picture and as a table; a number chooses its list. */
export const GapCounts = ({ view: { landscape, options, setOptions }, page }: Props) => {
  const ref = useRef<SVGSVGElement>(null);
  const rows = kindRows(page.counts);
  if (rows.length === 0) return null;
  const totals = gapOrigins.map((_, at) => rows.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0));
  const [stated = 0, blank = 0, ours = 0] = totals;
  return (
    <>
      <p className="govuk-body">
        {counted(stated, 'gap', 'gaps')} the review states in words, {blank.toLocaleString('en-GB')} it leaves
        blank in a table, and {ours.toLocaleString('en-GB')} we work out from the facts that are counted. The
        same gap may be known in more than one way, so they are never added up.
      </p>
      <Wide label="Gaps by kind and origin">
        <GapBars
          rows={rows}
          picture={ref}
          choose={(origin, kind) => {
            setOptions(only(origin, kind));
          }}
        />
      </Wide>
      <Downloads
        name={fileName('gaps by kind', landscape.name)}
        what="the bars"
        picture={() => ref.current}
        csv={() => ({
          headings: columns.map(({ heading }) => heading),
          rows: rows.map((row) => columns.map(({ value }) => value(row))),
        })}
      />
      <SortableTable
        caption="The same as a table"
        columns={columns}
        rows={rows}
        keyOf={({ kind }) => kind}
        isSelected={({ kind }) => kind === options['kinds']}
      />
    </>
  );
};
