import type { HeavyPart } from '../../server/analysis/analysis.ts';
import { kernels } from '../../server/analysis/kernels.ts';
import type { Scope } from '../../server/analysis/scope.ts';

/** What the heavy part of an analysis makes in this thread; undefined where it has none. */
export function computedHere<Options>(
  kernel: HeavyPart<Options> | undefined,
  scope: Scope,
  options: Options,
): unknown {
  const work = kernel && (kernels[kernel.id] as (input: unknown) => unknown);
  return kernel && work?.(kernel.input(scope, options));
}
