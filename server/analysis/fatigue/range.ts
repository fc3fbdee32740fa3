import type { Range } from '../analysis.ts';

/** Nothing is known of it but that it is not below 0. */
const unknown: Range = { from: 0, to: null };

/** From the least to the greatest that any of them allows; unknown where there are none. */
export const spanning = (ranges: readonly Range[]): Range =>
  ranges.length === 0
    ? unknown
    : {
        from: Math.min(...ranges.map(({ from }) => from)),
        to: ranges.some(({ to }) => to === null) ? null : Math.max(...ranges.map(({ to }) => to ?? 0)),
      };

/** The product of what is not below 0: none of something is none, however much each of it would be. */
export const product = (one: Range, other: Range): Range => ({
  from: one.from * other.from,
  to: one.to === 0 || other.to === 0 ? 0 : one.to === null || other.to === null ? null : one.to * other.to,
});
