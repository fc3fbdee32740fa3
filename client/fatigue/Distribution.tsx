import { useRef } from 'react';
import { counted } from '../../schema/inWords.ts';
import { Downloads } from '../download/Downloads.tsx';
import { fileName } from '../download/fileName.ts';
import { Wide } from '../page/Wide.tsx';
import { barsOf } from './bars.ts';
import type { Bar } from './bars.ts';
import type { FatiguePage } from './fatigueQuery.ts';

interface Props {
  readonly distribution: FatiguePage['distribution'];
  readonly maxSeats: number;
  /** "people". */
  readonly who: string;
  readonly landscape: string;
}

/** Measures of the picture, in its own pixels. */
const height = 150;
const left = 30;
const top = 24;
/** What stands below the bars is wider than a few of them. */
const captionWidth = 480;

/** A bar has room for four letters: "28K"; the file has every number in full. */
const compact = { notation: 'compact', maximumSignificantDigits: 2 } as const;

const stepFor = (bars: readonly Bar[]): number => Math.max(34, Math.min(48, Math.floor(860 / bars.length)));

/** The threshold; where nobody comes near it there is no place for it, and the words above the picture say it. */
const Limit = ({ x }: { readonly x: number }) => (
  <line className="distribution__limit" x1={x} x2={x} y1={6} y2={top + height} />
);

/** How many carry how many seats, with the threshold as a line: what lies right of it is more than is thought bearable. */
export const Distribution = ({ distribution, maxSeats, who, landscape }: Props) => {
  const ref = useRef<SVGSVGElement>(null);
  const bars = barsOf(distribution, maxSeats);
  if (bars.length === 0) return null;
  const most = Math.max(...bars.map(({ count }) => count));
  const step = stepFor(bars);
  const width = Math.max(left + bars.length * step + 40, captionWidth);
  const beyond = bars.filter(({ isBeyond }) => isBeyond).reduce((sum, { count }) => sum + count, 0);
  return (
    <figure className="distribution">
      <figcaption className="govuk-body">
        {beyond.toLocaleString('en-GB')} of{' '}
        {bars.reduce((sum, { count }) => sum + count, 0).toLocaleString('en-GB')} {who} with a seat carry more
        than {counted(maxSeats, 'seat', 'seats')}.
      </figcaption>
      <Wide label="How seats are spread">
        <svg
          ref={ref}
          className="distribution__picture"
          viewBox={`0 0 ${String(width)} ${String(height + top + 44)}`}
          width={width}
          height={height + top + 44}
          role="img"
          aria-label={`How many ${who} carry how many seats: ${bars
            .filter(({ count }) => count > 0)
            .map(({ label, count }) => `${String(count)} with ${label}`)
            .join(', ')}.`}
        >
          {bars.map(({ seats, count, isBeyond, label }) => {
            const tall = (count / most) * height;
            const x = left + (seats - 1) * step;
            return (
              <g key={seats}>
                <title>{`${String(count)} with ${label}`}</title>
                <rect
                  className={isBeyond ? 'distribution__beyond' : 'distribution__within'}
                  x={x + 2}
                  y={top + height - tall}
                  width={step - 4}
                  height={tall}
                />
                {count > 0 && (
                  <text x={x + step / 2} y={top + height - tall - 5} textAnchor="middle">
                    {count.toLocaleString('en-GB', compact)}
                  </text>
                )}
                <text x={x + step / 2} y={top + height + 16} textAnchor="middle">
                  {label}
                </text>
              </g>
            );
          })}
          <line
            className="distribution__axis"
            x1={left}
            x2={left + bars.length * step}
            y1={top + height}
            y2={top + height}
          />
          {maxSeats <= bars.length && <Limit x={left + maxSeats * step} />}
          <text className="distribution__label" x={left} y={top + height + 36}>
            Seats, and above each bar how many {who} carry so many
          </text>
        </svg>
      </Wide>
      <Downloads
        name={fileName('spread of seats', landscape)}
        what="the spread"
        picture={() => ref.current}
        csv={() => ({
          headings: ['Seats', 'How many carry so many'],
          rows: distribution.map(({ seats, count }) => [seats, count]),
        })}
      />
    </figure>
  );
};
