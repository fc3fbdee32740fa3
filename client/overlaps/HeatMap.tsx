import { useRef } from 'react';
import { Downloads } from '../download/Downloads.tsx';
import { fileName } from '../download/fileName.ts';
import { Wide } from '../page/Wide.tsx';
import { SortableTable } from '../table/SortableTable.tsx';
import type { Column } from '../table/SortableTable.tsx';
import { heatCells } from './heatCells.ts';
import type { Matrix } from './operations.ts';
import { PairLink } from './PairLink.tsx';
import { shortened } from './shortened.ts';

interface Props {
  readonly matrix: Matrix;
  /** What a cell holds, as in "Jaccard". */
  readonly measure: string;
  readonly landscape: string;
  readonly open: (a: string, b: string) => void;
}

/** Measures of the picture, in its own pixels. */
const cell = 30;
const labelWidth = 290;
const longestLabel = 34;

interface Row {
  readonly a: Matrix['partnerships'][number];
  readonly b: Matrix['partnerships'][number];
  readonly value: number;
}

/** Each pair once, most alike first. */
const rowsOf = ({ partnerships, values }: Matrix): readonly Row[] =>
  partnerships
    .flatMap((a, row) =>
      partnerships.slice(row + 1).flatMap((b, after) => {
        const value = values[row]?.[row + 1 + after] ?? 0;
        return value === 0 ? [] : [{ a, b, value }];
      }),
    )
    .sort((one, other) => other.value - one.value);

const columnsFor = (measure: string): readonly Column<Row>[] => [
  {
    id: 'pair',
    heading: 'Pair',
    value: ({ a, b }) => `${a.name} ${b.name}`,
    show: ({ a, b }) => <PairLink a={a} b={b} />,
  },
  { id: 'value', heading: measure, value: ({ value }) => Number(value.toFixed(3)), isNumber: true },
];

/** How alike partnerships are, in an order that brings clusters together; below it the same as a table. */
export const HeatMap = ({ matrix, measure, landscape, open }: Props) => {
  const ref = useRef<SVGSVGElement>(null);
  const { partnerships } = matrix;
  const cells = heatCells(matrix);
  const rows = rowsOf(matrix);
  if (cells.length === 0) return null;
  const side = partnerships.length * cell;
  const [width, height] = [labelWidth + side + 10, side + 40];
  return (
    <>
      <p className="govuk-body">
        The {partnerships.length} partnerships with the most members. Dark cells are alike, and what is alike
        stands together: a dark square is a group of partnerships with much the same members.
      </p>
      <Wide label="Heat map">
        <svg
          ref={ref}
          className="heat"
          viewBox={`0 0 ${String(width)} ${String(height)}`}
          width={width}
          height={height}
          role="img"
          aria-label={`Heat map of ${String(partnerships.length)} partnerships: ${String(rows.length)} pairs share something. The table below says the same.`}
        >
          {partnerships.map(({ id, name }, at) => (
            <g key={id} className="heat__names">
              <text
                x={labelWidth - 34}
                y={32 + at * cell + cell / 2}
                textAnchor="end"
                dominantBaseline="central"
              >
                <title>{name}</title>
                {shortened(name, longestLabel)}
              </text>
              <text
                x={labelWidth - 12}
                y={32 + at * cell + cell / 2}
                textAnchor="end"
                dominantBaseline="central"
              >
                {at + 1}
              </text>
              <text x={labelWidth + at * cell + cell / 2} y={20} textAnchor="middle">
                <title>{name}</title>
                {at + 1}
              </text>
            </g>
          ))}
          <rect x={labelWidth} y={32} width={side} height={side} className="heat__ground" />
          {partnerships.map(({ id }, at) => (
            <rect
              key={id}
              x={labelWidth + at * cell}
              y={32 + at * cell}
              width={cell}
              height={cell}
              className="heat__self"
            />
          ))}
          {cells.map(({ row, column, fill, ink, text }) => {
            const [a, b] = [partnerships[row], partnerships[column]];
            if (a === undefined || b === undefined) return null;
            return (
              // The table below opens the same pairs by keyboard.
              <g
                key={`${a.id} ${b.id}`}
                className="heat__cell"
                onClick={() => {
                  open(a.id, b.id);
                }}
              >
                <title>{`${a.name} and ${b.name}: ${text}`}</title>
                <rect
                  x={labelWidth + column * cell}
                  y={32 + row * cell}
                  width={cell}
                  height={cell}
                  fill={fill}
                />
                <text
                  x={labelWidth + column * cell + cell / 2}
                  y={32 + row * cell + cell / 2}
                  textAnchor="middle"
                  dominantBaseline="central"
                  fill={ink}
                >
                  {text}
                </text>
              </g>
            );
          })}
        </svg>
      </Wide>
      <Downloads
        name={fileName('heat map', landscape)}
        what="the heat map"
        picture={() => ref.current}
        csv={() => ({
          headings: ['Partnership', ...partnerships.map(({ name }) => name)],
          rows: partnerships.map(({ name }, at) => [name, ...(matrix.values[at] ?? [])]),
        })}
      />
      <SortableTable
        caption="The same as a table"
        columns={columnsFor(measure)}
        rows={rows}
        keyOf={({ a, b }) => `${a.id} ${b.id}`}
        isSelected={() => false}
      />
    </>
  );
};
