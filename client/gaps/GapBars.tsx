import type { Ref } from 'react';
import { gapOrigins } from './gapsQueries.ts';
import type { GapKind, GapOrigin } from './gapsQueries.ts';
import type { KindRow } from './gapTable.ts';
import { kindWords, originWords } from './gapWords.ts';

interface Props {
  readonly rows: readonly KindRow[];
  readonly picture: Ref<SVGSVGElement>;
  readonly choose: (origin: GapOrigin, kind: GapKind) => void;
}

/** Measures of the picture, in its own pixels. */
const [label, panel, bar, head, step] = [220, 210, 130, 34, 32];

const x = (origin: number): number => label + origin * panel;

interface BarProps {
  readonly at: number;
  readonly origin: GapOrigin;
  readonly count: number;
  readonly most: number;
}

/** Solid, striped or hollow: who says so is told apart without colour too. */
const Bar = ({ at, origin, count, most }: BarProps) => {
  const width = (count / most) * bar;
  const stripes = Array.from({ length: Math.floor(width / 6) }, (_, number) => (number + 1) * 6);
  return (
    <g className={`gap-bar gap-bar--${origin}`}>
      <rect x={x(at)} y={-9} width={width} height={18} />
      {origin === 'blank_in_its_table' &&
        stripes.map((left) => <line key={left} x1={x(at) + left - 6} x2={x(at) + left} y1={9} y2={-9} />)}
      <text x={x(at) + width + 8} y={0} dominantBaseline="central">
        {count}
      </text>
    </g>
  );
};

/** How many gaps there are of each kind, the three origins beside each other on one scale. */
export const GapBars = ({ rows, picture, choose }: Props) => {
  const most = Math.max(...rows.flatMap(({ counts }) => counts), 1);
  const [width, height] = [x(gapOrigins.length), head + rows.length * step + 8];
  return (
    <svg
      ref={picture}
      className="gap-bars"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width={width}
      height={height}
      role="img"
      aria-label={`Bars: gaps by kind, for each of ${gapOrigins.map((origin) => originWords[origin]).join(', ')}. The table below says the same.`}
    >
      {gapOrigins.map((origin, at) => (
        <text key={origin} className="gap-bars__head" x={x(at)} y={18}>
          {originWords[origin]}
        </text>
      ))}
      {rows.map(({ kind, counts }, row) => (
        <g key={kind} transform={`translate(0 ${String(head + (row + 0.5) * step)})`}>
          <text className="gap-bars__kind" x={0} y={0} dominantBaseline="central">
            {kindWords[kind]}
          </text>
          {gapOrigins.map((origin, at) => {
            const count = counts[at] ?? 0;
            return count === 0 ? (
              <line key={origin} className="gap-bars__none" x1={x(at)} x2={x(at) + 8} y1={0} y2={0} />
            ) : (
              // The table below chooses the same by keyboard.
              <g
                key={origin}
                className="gap-bars__press"
                onClick={() => {
                  choose(origin, kind);
                }}
              >
                <Bar at={at} origin={origin} count={count} most={most} />
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
};
