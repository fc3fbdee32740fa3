import { sizeOf } from '../compressedRows.ts';
import { oncePer } from '../once.ts';
import type { SeatGraph } from './seatGraph.ts';

/** Those with two ties or more, highest score first, then by id: the same list for the same scores, worked out once. */
export const rankedActors = ({ ties, actors }: SeatGraph, score: Float64Array): readonly number[] =>
  ranked(score)(() => actors.filter((actor) => sizeOf(ties, actor) > 1));

const ranked = oncePer((score: Float64Array) => {
  let kept: readonly number[] | undefined;
  return (actors: () => readonly number[]): readonly number[] => {
    kept ??= actors().toSorted((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b);
    return kept;
  };
});
