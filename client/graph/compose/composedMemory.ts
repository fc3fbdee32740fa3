import type { Asked, Composed } from './asked.ts';

/** More pictures than this nobody goes back and forth between. */
const mostKept = 8;

interface Kept {
  readonly asked: Asked;
  readonly composed: Composed;
}

export interface ComposedMemory {
  /** The picture that was laid out for the same before; undefined where there is none. */
  readonly find: (asked: Asked) => Composed | undefined;
  readonly keep: (asked: Asked, composed: Composed) => void;
}

const isSame = (one: Asked, other: Asked): boolean =>
  one.whole === other.whole &&
  one.part === other.part &&
  one.width === other.width &&
  JSON.stringify(one.arrangement) === JSON.stringify(other.arrangement);

/** Pictures of one landscape that were laid out last: most that is done to a picture is taken back soon. */
export const composedMemory = (): ComposedMemory => {
  let kept: readonly Kept[] = [];
  return {
    find: (asked) => kept.find((one) => isSame(one.asked, asked))?.composed,
    keep: (asked, composed) => {
      const others = kept.filter((one) => one.asked.whole === asked.whole && !isSame(one.asked, asked));
      kept = [{ asked, composed }, ...others].slice(0, mostKept);
    },
  };
};
