import type { Mark } from './tierGrid.ts';

interface Props {
  /** `blank`: left blank by the review in a table of its own. */
  readonly mark: Mark | 'blank';
  /** Bodies, for `several`. */
  readonly count?: number;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
}

/** What a cell holds, told apart by shape before colour: a dot, a number, a dashed box, a dash, a hatched box. */
export const CellMark = ({ mark, count, x, y }: Props) => {
  switch (mark) {
    case 'one':
      return <circle className="tiers__one" cx={x} cy={y} r={8} />;
    case 'several':
      return (
        <>
          <rect className="tiers__several" x={x - 17} y={y - 12} width={34} height={24} rx={5} />
          <text className="tiers__count" x={x} y={y} textAnchor="middle" dominantBaseline="central">
            {count ?? 'n'}
          </text>
        </>
      );
    case 'missed':
      return <rect className="tiers__missed" x={x - 13} y={y - 10} width={26} height={20} rx={3} />;
    case 'none':
      return <line className="tiers__none" x1={x - 5} x2={x + 5} y1={y} y2={y} />;
    case 'blank':
      return (
        <g className="tiers__blank">
          <rect x={x - 13} y={y - 10} width={26} height={20} />
          {[-13, -5, 3].map((left) => (
            <line key={left} x1={x + left} x2={x + left + 10} y1={y + 10} y2={y - 10} />
          ))}
        </g>
      );
    default:
      return mark satisfies never;
  }
};
