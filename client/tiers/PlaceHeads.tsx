import { columnMiddle, columnX, blankMiddle, gridSize, measures } from './gridMeasures.ts';
import type { Grid, Place } from './tierGrid.ts';
import { placeName } from './tierGrid.ts';
import { wrapped } from './wrapped.ts';

/** Places behind one column are drawn as sheets behind it, three at most. */
const sheets = [2, 1] as const;

const Ground = ({ place, at, height }: { place: Place; at: number; height: number }) => (
  <>
    {sheets
      .filter((sheet) => place.count > sheet)
      .map((sheet) => (
        <rect
          key={sheet}
          className="tiers__sheet"
          x={columnX(at) + 4 + sheet * 4}
          y={measures.head - sheet * 4}
          width={measures.column - 16}
          height={height}
        />
      ))}
    <rect
      className="tiers__ground"
      x={columnX(at) + 4}
      y={measures.head}
      width={measures.column - 16}
      height={height}
    />
  </>
);

/** Lines of text that end just above the grid. */
const Head = ({ x, lines, title }: { x: number; lines: readonly string[]; title: string }) => (
  <text className="tiers__place" textAnchor="middle">
    <title>{title}</title>
    {lines.map((line, at) => (
      <tspan key={`${String(at)} ${line}`} x={x} y={measures.head - 16 - (lines.length - 1 - at) * 16}>
        {line}
      </tspan>
    ))}
  </text>
);

/** The heads of the columns and the ground below them: the county's, a gap, its districts'. One for several says so. */
export const PlaceHeads = ({ grid }: { readonly grid: Grid }) => {
  const height = gridSize(grid).height - measures.head;
  const hasBlank = grid.rows.some(({ isBlank }) => isBlank);
  return (
    <>
      {grid.places.map((place, at) => (
        <g key={placeName(place)}>
          <Ground place={place} at={at} height={height} />
          <Head
            x={columnMiddle(at) - 4}
            title={placeName(place)}
            lines={[
              ...wrapped(place.name, 15, place.count > 1 ? 3 : 4),
              ...(place.count > 1 ? [`stands for ${String(place.count)}`] : []),
            ]}
          />
        </g>
      ))}
      {hasBlank && (
        <Head
          x={blankMiddle(grid)}
          title="Left blank in a table of the review"
          lines={['Left blank in', 'a table of', 'the review']}
        />
      )}
    </>
  );
};
