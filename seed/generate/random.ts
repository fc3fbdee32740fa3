import { unsafeUniformIntDistribution, xoroshiro128plus } from 'pure-rand';

/** Repeatable chance: the same seed gives the same draws on every machine. */
export interface Random {
  /** A whole number from 0 to `n` - 1, each as likely. */
  readonly below: (n: number) => number;
  /** A whole number from 0 to `n` - 1, low ones far likelier: the few that are asked everywhere come first. */
  readonly early: (n: number) => number;
  /** True in `share` of the draws, `share` from 0 to 1. */
  readonly chance: (share: number) => boolean;
  /** One of the list, each as likely. Throws a RangeError on an empty list. */
  readonly pick: <T>(list: readonly T[]) => T;
}

const resolution = 2 ** 30;
/** The higher, the busier the first few; at 3, a tenth of the bodies is drawn nearly half of the time. */
const steepness = 3;

/** Chance from a whole-number seed. */
export function seeded(seed: number): Random {
  const source = xoroshiro128plus(seed);
  const below = (n: number) => unsafeUniformIntDistribution(0, n - 1, source);
  const share = () => below(resolution) / resolution;
  return {
    below,
    early: (n) => Math.floor(n * share() ** steepness),
    chance: (limit) => share() < limit,
    pick: (list) => {
      const item = list[below(list.length)];
      if (item === undefined) throw new RangeError('Nothing to pick from: the list is empty');
      return item;
    },
  };
}
