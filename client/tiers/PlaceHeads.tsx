import {
  blankLines,
  blankMiddle,
  columnMiddle,
  columnX,
  gridSize,
  hasBlank,
  headHeight,
  headLines,
  headLineY,
  measures,
} from './gridMeasures.ts';
import { placeName } from './tierGrid.ts';
import type { Grid } from './tierGrid.ts';

/** Places behind one column are drawn as sheets behind it, the furthest first. */
const sheets = [2, 1, 0] as const;

interface GroundProps {
  readonly grid: Grid;
  readonly at: number;
}

const Ground = ({ grid, at }: GroundProps) => {
  const top = headHeight(grid);
  const count = grid.places[at]?.count ?? 1;
  return sheets
    .filter((sheet) => count > sheet)
    .map((sheet) => (
      <rect
        key={sheet}
        className="tiers__ground"
        x={columnX(at) + 4 + sheet * 4}
        y={top - sheet * 4}
        width={measures.column - 16}
        height={gridSize(grid).height - top}
      />
    ));
};

interface HeadProps {
  readonly grid: Grid;
  readonly x: number;
  readonly lines: readonly string[];
  readonly title: string;
}

/** Lines of text that end just above a column. */
const Head = ({ grid, x, lines, title }: HeadProps) => (
  <text className="tiers__place" textAnchor="middle">
    <title>{title}</title>
    {lines.map((line, at) => (
      <tspan key={`${String(at)} ${line}`} x={x} y={headLineY(grid, at, lines.length)}>
        {line}
      </tspan>
    ))}
  </text>
);

/** The heads of the columns and the ground below them: the county's, a gap, its districts'. One for several says so. */
export const PlaceHeads = ({ grid }: { readonly grid: Grid }) => (
  <>
    {grid.places.map((place, at) => (
      <g key={place.area?.id ?? place.name}>
        <Ground grid={grid} at={at} />
        <Head grid={grid} x={columnMiddle(at)} title={placeName(place)} lines={headLines(place)} />
      </g>
    ))}
    {hasBlank(grid) && (
      <Head
        grid={grid}
        x={blankMiddle(grid)}
        title="Left blank in a table of the review"
        lines={blankLines}
      />
    )}
  </>
);
