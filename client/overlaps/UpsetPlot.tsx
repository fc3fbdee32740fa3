import { useRef } from 'react';
import { Downloads } from '../download/Downloads.tsx';
import { fileName } from '../download/fileName.ts';
import { Wide } from '../page/Wide.tsx';
import { SortableTable } from '../table/SortableTable.tsx';
import type { Column } from '../table/SortableTable.tsx';
import type { MemberSet } from './operations.ts';
import { shortened } from './shortened.ts';
import { upsetOf } from './upsetOf.ts';
import type { UpsetColumn } from './upsetOf.ts';

interface Props {
  readonly sets: readonly MemberSet[];
  readonly landscape: string;
  /** "organisations". */
  readonly what: string;
}

/** Measures of the picture, in its own pixels. */
const step = 26;
const labelWidth = 300;
const barHeight = 140;
const dot = 8;
const longestLabel = 36;

const namesOf = (subjects: readonly { readonly name: string }[]): string =>
  subjects.map(({ name }) => name).join(', ');

const x = (column: number): number => labelWidth + 20 + column * step + step / 2;
const y = (row: number): number => barHeight + 40 + row * step + step / 2;

const Bar = ({ column, at, most }: { column: UpsetColumn; at: number; most: number }) => {
  const height = (column.count / most) * barHeight;
  return (
    <g>
      <title>{`${String(column.count)} in just ${namesOf(column.set.partnerships)}`}</title>
      <rect className="upset__bar" x={x(at) - 8} y={barHeight + 26 - height} width={16} height={height} />
      <text className="upset__count" x={x(at)} y={barHeight + 20 - height} textAnchor="middle">
        {column.count}
      </text>
    </g>
  );
};

const Dots = ({ column, at, height }: { column: UpsetColumn; at: number; height: number }) => (
  <g>
    {Array.from({ length: height }, (_, row) => (
      <circle
        key={row}
        className={column.rows.includes(row) ? 'upset__dot' : 'upset__hole'}
        cx={x(at)}
        cy={y(row)}
        r={column.rows.includes(row) ? dot : 3}
      />
    ))}
    {column.rows.length > 1 && (
      <line
        className="upset__line"
        x1={x(at)}
        x2={x(at)}
        y1={y(column.rows[0] ?? 0)}
        y2={y(column.rows.at(-1) ?? 0)}
      />
    )}
  </g>
);

const columnsFor = (what: string): readonly Column<MemberSet>[] => [
  {
    id: 'in',
    heading: 'In just these partnerships',
    value: ({ partnerships }) => namesOf(partnerships),
  },
  { id: 'count', heading: 'How many', value: ({ count }) => count, isNumber: true },
  { id: 'who', heading: `Which ${what}`, value: ({ members }) => namesOf(members) },
];

/** Exclusive combinations, largest first, as an UpSet plot; below it the same as a table with every name. */
export const UpsetPlot = ({ sets, landscape, what }: Props) => {
  const ref = useRef<SVGSVGElement>(null);
  if (sets.length === 0) return null;
  const { rows, columns, most } = upsetOf(sets);
  const [width, height] = [x(columns.length) + 10, y(rows.length)];
  return (
    <>
      <p className="govuk-body">
        Each column counts the {what} that are in just the partnerships with a dot, and in no other. Two dots
        or more joined by a line: these are shared.
      </p>
      <Wide label="Combinations">
        <svg
          ref={ref}
          className="upset"
          viewBox={`0 0 ${String(width)} ${String(height)}`}
          width={width}
          height={height}
          role="img"
          aria-label={`UpSet plot of ${String(rows.length)} partnerships and ${String(columns.length)} combinations. The table below says the same.`}
        >
          {rows.map(({ partnership, size }, row) => (
            <g key={partnership.id}>
              {row % 2 === 0 && (
                <rect className="upset__stripe" x={0} y={y(row) - step / 2} width={width} height={step} />
              )}
              <text
                className="upset__name"
                x={labelWidth - 34}
                y={y(row)}
                textAnchor="end"
                dominantBaseline="central"
              >
                <title>{partnership.name}</title>
                {shortened(partnership.name, longestLabel)}
              </text>
              <text
                className="upset__size"
                x={labelWidth}
                y={y(row)}
                textAnchor="end"
                dominantBaseline="central"
              >
                {size}
              </text>
            </g>
          ))}
          {columns.map((column, at) => (
            <g key={column.set.partnerships.map(({ id }) => id).join(' ')}>
              <Bar column={column} at={at} most={most} />
              <Dots column={column} at={at} height={rows.length} />
            </g>
          ))}
        </svg>
      </Wide>
      <Downloads
        name={fileName('combinations', landscape)}
        what="the combinations"
        picture={() => ref.current}
        csv={() => ({
          headings: ['In just these partnerships', 'How many', 'Which'],
          rows: sets.map(({ partnerships, count, members }) => [
            partnerships.map(({ name }) => name).join('; '),
            count,
            members.map(({ name }) => name).join('; '),
          ]),
        })}
      />
      <SortableTable
        caption="The same as a table"
        columns={columnsFor(what)}
        rows={sets}
        keyOf={({ partnerships }) => partnerships.map(({ id }) => id).join(' ')}
        isSelected={() => false}
      />
    </>
  );
};
