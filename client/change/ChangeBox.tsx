import { statusLook } from '../graph/look.ts';
import { boxWidth, letterSize, lineHeight } from './changeLayout.ts';
import type { Box } from './changeLayout.ts';

interface Props {
  readonly box: Box;
  readonly x: number;
  readonly open: (() => void) | undefined;
}

/** A partnership: its name, and by its border how far it is a fact, as on the map. */
export const ChangeBox = ({ box, x, open }: Props) => {
  const { side, y, height, lines, below, isAfter } = box;
  const { border, dashes } = statusLook(side.status);
  const isNew = side.status !== null && side.status !== 'existing';
  return (
    // The table below opens the same partnerships by keyboard.
    <g className={open === undefined ? undefined : 'change__open'} onClick={open}>
      <title>{side.body.name}</title>
      <rect
        className={`change__box${isAfter ? ' change__box--after' : ''}`}
        x={x}
        y={y}
        width={boxWidth}
        height={height}
        rx={4}
        fill={isNew ? '#ffffff' : '#d2e2f1'}
        stroke="#1d70b8"
        strokeWidth={2}
        strokeDasharray={dashes.join(' ') || undefined}
      />
      {border === 'double' && (
        <rect x={x + 4} y={y + 4} width={boxWidth - 8} height={height - 8} fill="none" stroke="#1d70b8" />
      )}
      {[...lines, ...(below === '' ? [] : [below])].map((line, at) => (
        <text
          key={at}
          className={at < lines.length ? 'change__name' : 'change__below'}
          x={x + 12}
          y={y + 6 + letterSize - 1 + at * lineHeight}
          direction={undefined}
        >
          {line}
        </text>
      ))}
    </g>
  );
};
