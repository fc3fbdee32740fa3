import type { Ref } from 'react';
import { wrapped } from '../tiers/wrapped.ts';
import type { StaleBody, StaleKind, StalePage } from './gapsQueries.ts';
import { signWords } from './gapWords.ts';

interface Props {
  readonly bodies: readonly StaleBody[];
  readonly counts: StalePage['counts'];
  readonly picture: Ref<SVGSVGElement>;
}

/** Measures of the picture, in its own pixels. */
const [label, column, head, bar, step] = [330, 92, 60, 70, 28];

const x = (at: number): number => label + (at + 0.5) * column;
const y = (at: number): number => head + bar + 14 + (at + 0.5) * step;

interface HeadProps {
  readonly kind: StaleKind;
  readonly count: number;
  readonly most: number;
  readonly at: number;
}

/** A sign, and as a bar how many bodies show it, those on other pages too. */
const SignHead = ({ kind, count, most, at }: HeadProps) => {
  const height = (count / most) * (bar - 20);
  return (
    <g>
      <text className="signs__head" textAnchor="middle">
        {wrapped(signWords[kind], 12, 3).map((line, number) => (
          <tspan key={line} x={x(at)} y={14 + number * 16}>
            {line}
          </tspan>
        ))}
      </text>
      <rect className="signs__bar" x={x(at) - 14} y={head + bar - height} width={28} height={height} />
      <text className="signs__count" x={x(at)} y={head + bar - height - 6} textAnchor="middle">
        {count}
      </text>
    </g>
  );
};

/** Which body shows which sign: a column a sign with how many show it, a row a body, a dot where it does. */
export const SignGrid = ({ bodies, counts, picture }: Props) => {
  const most = Math.max(...counts.map(({ count }) => count), 1);
  const [width, height] = [x(counts.length) - column / 2 + 8, y(bodies.length)];
  return (
    <svg
      ref={picture}
      className="signs"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width={width}
      height={height}
      role="img"
      aria-label={`Signs of ${String(bodies.length)} bodies: ${counts.map(({ kind, count }) => `${signWords[kind]} ${String(count)}`).join(', ')}. The table below says the same.`}
    >
      {counts.map((one, at) => (
        <SignHead key={one.kind} {...one} most={most} at={at} />
      ))}
      {bodies.map(({ id, subjects, kinds }, row) => (
        <g key={id}>
          {row % 2 === 0 && (
            <rect className="signs__stripe" x={0} y={y(row) - step / 2} width={width} height={step} />
          )}
          <text className="signs__name" x={8} y={y(row)} dominantBaseline="central">
            <title>{subjects[0]?.name}</title>
            {wrapped(subjects[0]?.name ?? id, 46, 1)}
          </text>
          {counts.map(({ kind }, at) => (
            <circle
              key={kind}
              className={kinds.includes(kind) ? 'signs__dot' : 'signs__hole'}
              cx={x(at)}
              cy={y(row)}
              r={kinds.includes(kind) ? 7 : 2.5}
            />
          ))}
        </g>
      ))}
    </svg>
  );
};
