import { CellMark } from './CellMark.tsx';
import { measures } from './gridMeasures.ts';
import { markWords } from './tierWords.ts';
import type { Mark } from './tierGrid.ts';

interface Props {
  /** Those that are in the picture, in the order of the words. */
  readonly marks: readonly (Mark | 'blank')[];
  /** Where it begins. */
  readonly top: number;
}

/** What the marks of the picture mean, below it, so that it stands on paper and in a file too. */
export const GridKey = ({ marks, top }: Props) => (
  <g>
    {marks.map((mark, at) => (
      <g key={mark}>
        <CellMark mark={mark} x={24} y={top + (at + 0.5) * measures.key} />
        <text className="tiers__key" x={52} y={top + (at + 0.5) * measures.key} dominantBaseline="central">
          {markWords[mark]}
        </text>
      </g>
    ))}
  </g>
);
