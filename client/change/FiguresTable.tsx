import { capital } from '../../schema/inWords.ts';
import { Downloads } from '../download/Downloads.tsx';
import { SortableTable } from '../table/SortableTable.tsx';
import type { Column } from '../table/SortableTable.tsx';
import type { ChangeFigure } from './changeQuery.ts';
import { differenceInWords, figureInWords } from './figureWords.ts';

interface Props {
  readonly figures: readonly ChangeFigure[];
  readonly fileName: string;
}

const columns: readonly Column<ChangeFigure>[] = [
  { id: 'name', heading: 'What is counted', value: ({ name }) => capital(name) },
  {
    id: 'before',
    heading: 'Before',
    value: ({ before }) => before ?? -1,
    show: ({ name, before }) => figureInWords(name, before),
    isNumber: true,
  },
  {
    id: 'after',
    heading: 'After',
    value: ({ after }) => after ?? -1,
    show: ({ name, after }) => figureInWords(name, after),
    isNumber: true,
  },
  {
    id: 'difference',
    heading: 'Change',
    value: ({ before, after }) => (after ?? 0) - (before ?? 0),
    show: differenceInWords,
    isNumber: true,
  },
];

/** How much there is before and after: bodies, seats, load and coverage. */
export const FiguresTable = ({ figures, fileName }: Props) => (
  <div className="change-figures">
    <SortableTable
      caption="Figures before and after"
      columns={columns}
      rows={figures}
      keyOf={({ name }) => name}
      isSelected={() => false}
    />
    <Downloads
      name={fileName}
      what="the figures"
      csv={() => ({
        headings: ['What is counted', 'Before', 'After'],
        rows: figures.map(({ name, before, after }) => [name, before, after]),
      })}
    />
  </div>
);
