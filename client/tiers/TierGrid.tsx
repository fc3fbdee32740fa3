import { useRef } from 'react';
import type { CsvSource } from '../download/csvTable.ts';
import { Downloads } from '../download/Downloads.tsx';
import { fileName } from '../download/fileName.ts';
import { Wide } from '../page/Wide.tsx';
import { CellMark } from './CellMark.tsx';
import { GridKey } from './GridKey.tsx';
import { blankMiddle, columnMiddle, gridSize, hasBlank, measures, rowMiddle } from './gridMeasures.ts';
import { PlaceHeads } from './PlaceHeads.tsx';
import { placeName } from './tierGrid.ts';
import type { Grid, GridRow, Mark } from './tierGrid.ts';
import { markWords } from './tierWords.ts';
import { wrapped } from './wrapped.ts';

interface Props {
  readonly grid: Grid;
  readonly landscape: string;
  readonly open: (topic: string) => void;
  readonly csv: CsvSource;
}

const TopicName = ({ name, y }: { readonly name: string; readonly y: number }) => {
  const lines = wrapped(name, measures.letters, 2);
  return (
    <text className="tiers__topic" dominantBaseline="central">
      <title>{name}</title>
      {lines.map((line, at) => (
        <tspan key={`${String(at)} ${line}`} x={8} y={y + (at - (lines.length - 1) / 2) * 16}>
          {line}
        </tspan>
      ))}
    </text>
  );
};

const Row = ({ grid, row, at }: { readonly grid: Grid; readonly row: GridRow; readonly at: number }) => {
  const y = rowMiddle(grid, at);
  return (
    <>
      <rect
        className="tiers__band"
        x={0}
        y={y - measures.row / 2}
        width={gridSize(grid).width}
        height={measures.row}
      />
      <TopicName name={row.topic.name} y={y} />
      {row.cells.map(({ place, mark, bodies }, column) => (
        <g key={place.area?.id ?? place.name}>
          <title>{`${row.topic.name}, ${placeName(place)}: ${bodies.map(({ name }) => name).join(', ') || 'nobody'}`}</title>
          <CellMark mark={mark} count={bodies.length} x={columnMiddle(column)} y={y} />
        </g>
      ))}
      {row.isBlank && <CellMark mark="blank" x={blankMiddle(grid)} y={y} />}
    </>
  );
};

const marksIn = (grid: Grid): readonly (Mark | 'blank')[] => {
  const there = new Set<string>(grid.rows.flatMap(({ cells }) => cells.map(({ mark }) => mark)));
  if (hasBlank(grid)) there.add('blank');
  return (Object.keys(markWords) as (Mark | 'blank')[]).filter((mark) => there.has(mark));
};

/** Topics by place as a picture; the table beside it says the same. */
export const TierGrid = ({ grid, landscape, open, csv }: Props) => {
  const ref = useRef<SVGSVGElement>(null);
  const marks = marksIn(grid);
  const { height, ...size } = gridSize(grid);
  // The key needs its room where there are few places.
  const width = Math.max(size.width, 540);
  const all = height + 16 + marks.length * measures.key;
  return (
    <>
      <Wide label="Topics by tier">
        <svg
          ref={ref}
          className="tiers"
          viewBox={`0 0 ${String(width)} ${String(all)}`}
          width={width}
          height={all}
          role="img"
          aria-label={`Grid of ${String(grid.rows.length)} topics by ${grid.places.map(placeName).join(', ')}. The table below says the same.`}
        >
          <PlaceHeads grid={grid} />
          {grid.rows.map((row, at) => (
            // The table below opens the same topics by keyboard.
            <g
              key={row.topic.id}
              className="tiers__row"
              onClick={() => {
                open(row.topic.id);
              }}
            >
              <Row grid={grid} row={row} at={at} />
            </g>
          ))}
          <GridKey marks={marks} top={height + 16} />
        </svg>
      </Wide>
      <Downloads
        name={fileName('two tiers', landscape)}
        what="the grid"
        csv={csv}
        picture={() => ref.current}
      />
    </>
  );
};
