import type { Landscape } from '../../schema/landscape.ts';

/** A function of a landscape that is worked out once for each, and forgotten with it: landscapes are frozen. */
export function oncePerLandscape<Result>(
  work: (landscape: Landscape) => Result,
): (landscape: Landscape) => Result {
  const known = new WeakMap<Landscape, { readonly result: Result }>();
  return (landscape) => {
    const kept = known.get(landscape) ?? { result: work(landscape) };
    known.set(landscape, kept);
    return kept.result;
  };
}
