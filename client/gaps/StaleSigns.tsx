import { useRef } from 'react';
import { SubjectLink } from '../analysis/SubjectLink.tsx';
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

/** Which bodies show which signs, as a picture and as a table. */
export const StaleSigns = ({ page: { results, counts }, landscape }: Props) => {
  const ref = useRef<SVGSVGElement>(null);
  return (
    <>
      <Wide label="Signs by body">
        <SignGrid bodies={results} counts={counts} picture={ref} />
      </Wide>
      <Downloads
        name={fileName('stale', landscape)}
        what="the signs"
        picture={() => ref.current}
        csv={() => ({
          headings: ['Body', ...counts.map(({ kind }) => signWords[kind]), 'Share of signs', 'In words'],
          rows: results.map((body) => [
            nameOf(body),
            ...counts.map(({ kind }) => body.kinds.includes(kind)),
            body.score,
            body.because,
          ]),
        })}
      />
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
