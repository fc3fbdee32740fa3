import type { Ref } from 'react';
import { dualSeats, heldAgainst, seatsInAll } from './dualSeats.ts';
import type { DrawnSeat, Seating } from './dualSeats.ts';
import type { Dual } from './tiersQueries.ts';

interface Props {
  readonly dual: Dual;
  readonly seating: Seating;
  readonly picture: Ref<SVGSVGElement>;
}

/** Measures of the picture, in its own pixels. */
const left = 8;
const [top, side] = [64, 20];
/** Seats in a picture of one line; those of a larger board are drawn narrower. */
const widest = 40;

const Seat = ({ seat: { kind, isBeyond }, x, width }: { seat: DrawnSeat; x: number; width: number }) => (
  <g className={`dual__seat dual__seat--${kind}${isBeyond ? ' dual__seat--beyond' : ''}`}>
    <rect x={x + 1} y={top} width={Math.max(width - 2, 1)} height={side - 2} />
    {kind === 'joint' && (
      <path d={`M${String(x + 1)} ${String(top + side - 2)}V${String(top)}H${String(x + width - 1)}Z`} />
    )}
    {isBeyond && (
      <path
        className="dual__cross"
        d={`M${String(x + 6)} ${String(top + 6)}l${String(width - 12)} ${String(side - 14)}m0 ${String(14 - side)}l${String(12 - width)} ${String(side - 14)}`}
      />
    )}
  </g>
);

const Mark = ({ x, y, words, isLimit }: { x: number; y: number; words: string; isLimit: boolean }) => (
  <g className={`dual__mark${isLimit ? ' dual__mark--limit' : ''}`}>
    <line x1={x} x2={x} y1={y + 6} y2={top + side + 6} />
    <text x={x} y={y} textAnchor="middle">
      {words}
    </text>
  </g>
);

/** A board's seats in a row against its limit: all others, then those for two bodies, jointly or separately. */
export const DualPicture = ({ dual, seating, picture }: Props) => {
  const seats = dualSeats(dual, seating);
  const longest = Math.max(...[seatsInAll(dual, 'separate'), dual.limit ?? 0, dual.preferred ?? 0], 1);
  const step = Math.min(side, (widest * side) / longest);
  const x = (seat: number): number => left + seat * step;
  const width = Math.max(x(longest) + 40, 300);
  const otherMiddle = x(dual.otherSeats / 2);
  return (
    <svg
      ref={picture}
      className="dual"
      viewBox={`0 0 ${String(width)} 130`}
      width={width}
      height={130}
      role="img"
      aria-label={`${String(seats.length)} seats, ${heldAgainst(dual, seating)}. The table below says the same.`}
    >
      {seats.map((seat, at) => (
        <Seat key={String(at)} seat={seat} x={x(at)} width={step} />
      ))}
      {dual.preferred !== null && (
        <Mark x={x(dual.preferred)} y={20} words={`preferred: ${String(dual.preferred)}`} isLimit={false} />
      )}
      {dual.limit !== null && (
        <Mark x={x(dual.limit)} y={42} words={`limit: ${String(dual.limit)}`} isLimit />
      )}
      {dual.otherSeats > 0 && (
        <text className="dual__count" x={otherMiddle} y={top + side + 22} textAnchor="middle">
          {dual.otherSeats} other
        </text>
      )}
      <text
        className="dual__count"
        x={x(dual.otherSeats + dual[seating] / 2)}
        y={top + side + 22}
        textAnchor="middle"
      >
        {dual[seating]} {seating === 'joint' ? 'joint' : 'separate'}
      </text>
    </svg>
  );
};
