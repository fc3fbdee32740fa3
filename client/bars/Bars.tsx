import type { Ref } from 'react';
import { Wide } from '../page/Wide.tsx';
import { wrap } from '../graph/layout/wrap.ts';
import { barsLayout, letterSize, lineHeight, nameWidth } from './barsLayout.ts';
import type { BarRow } from './barsLayout.ts';

interface Props {
  readonly rows: readonly BarRow[];
  /** What it shows, for who hears the page. */
  readonly label: string;
  readonly svg: Ref<SVGSVGElement>;
}

/** Names with a bar each, and what is to be said of it after the bar: nothing is said by colour or length alone. */
export const Bars = ({ rows, label, svg }: Props) => {
  const { width, height, bars } = barsLayout(rows);
  return (
    <Wide label={label}>
      <svg
        ref={svg}
        className="bars"
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        width={width}
        height={height}
        role="img"
        aria-label={`${label}. The table below says the same.`}
      >
        {bars.map(({ row, y, height: room, x, length, splits, spread, says, signX }) => (
          <g key={row.id}>
            <title>{row.name}</title>
            {wrap(row.name, nameWidth - 12, letterSize, 2).map((line, at) => (
              <text
                key={at}
                className="bars__name"
                x={nameWidth - 10}
                y={y + letterSize + at * lineHeight}
                textAnchor="end"
              >
                {line}
              </text>
            ))}
            <line className="bars__ground" x1={x} x2={x} y1={y - 4} y2={y + room} />
            <rect className="bars__bar" x={x} y={y} width={length} height={lineHeight} />
            {splits.map((at) => (
              <line key={at} className="bars__split" x1={at} x2={at} y1={y} y2={y + lineHeight} />
            ))}
            {spread !== undefined && (
              <path
                className="bars__spread"
                d={`M${String(spread[0])},${String(y + lineHeight / 2)} H${String(spread[1])} M${String(spread[0])},${String(y + 4)} v9 M${String(spread[1])},${String(y + 4)} v9`}
              />
            )}
            {row.isMarked && (
              <polygon
                className="bars__mark"
                points={`${String(signX)},${String(y + 8.5)} ${String(signX + 6)},${String(y + 2.5)} ${String(signX + 12)},${String(y + 8.5)} ${String(signX + 6)},${String(y + 14.5)}`}
              />
            )}
            {says.map((line, at) => (
              <text
                key={at}
                className="bars__says"
                x={signX + (row.isMarked && at === 0 ? 17 : 0)}
                y={y + letterSize + at * lineHeight}
              >
                {line}
              </text>
            ))}
          </g>
        ))}
      </svg>
    </Wide>
  );
};
