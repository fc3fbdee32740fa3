import { useRef } from 'react';
import { SubjectLink } from '../analysis/SubjectLink.tsx';
import type { CsvSource, CsvTable } from '../download/csvTable.ts';
import { Downloads } from '../download/Downloads.tsx';
import { fileName } from '../download/fileName.ts';
import { Wide } from '../page/Wide.tsx';
import { SortableTable } from '../table/SortableTable.tsx';
import type { Column } from '../table/SortableTable.tsx';
import type { StaleBody, StalePage } from './gapsQueries.ts';
import { signWords } from './gapWords.ts';
import { SignGrid } from './SignGrid.tsx';

interface Props {
  readonly page: StalePage;
  readonly landscape: string;
  readonly csv: CsvSource;
}

const nameOf = ({ subjects }: StaleBody): string => subjects[0]?.name ?? '';
const signsOf = ({ kinds }: StaleBody): string => kinds.map((kind) => signWords[kind]).join('; ');

const columns: readonly Column<StaleBody>[] = [
  {
    id: 'body',
    heading: 'Body',
    value: nameOf,
    show: ({ subjects: [body] }) => body && <SubjectLink subject={body} />,
  },
  { id: 'signs', heading: 'Signs', value: signsOf },
  { id: 'score', heading: 'Share of signs', value: ({ score }) => Number(score.toFixed(2)), isNumber: true },
];

/** Bodies as a table to keep: a column for each sign. */
export const signTable = (counts: StalePage['counts'], bodies: readonly StaleBody[]): CsvTable => ({
  headings: ['Body', ...counts.map(({ kind }) => signWords[kind]), 'Share of signs', 'In words'],
  rows: bodies.map((body) => [
    nameOf(body),
    ...counts.map(({ kind }) => body.kinds.includes(kind)),
    body.score,
    body.because,
  ]),
});

/** Which bodies show which signs, as a picture and as a table. */
export const StaleSigns = ({ page: { results, counts }, landscape, csv }: Props) => {
  const ref = useRef<SVGSVGElement>(null);
  return (
    <>
      <Wide label="Signs by body">
        <SignGrid bodies={results} counts={counts} picture={ref} />
      </Wide>
      <Downloads name={fileName('stale', landscape)} what="the signs" picture={() => ref.current} csv={csv} />
      <SortableTable
        caption="The same as a table"
        columns={columns}
        rows={results}
        keyOf={({ id }) => id}
        isSelected={() => false}
      />
    </>
  );
};
