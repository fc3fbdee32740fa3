import type { Analysis, Answer } from '../analysis.ts';
import { kernels } from '../kernels.ts';
import { oncePer } from '../once.ts';
import { readOptions } from '../options.ts';
import type { Scope } from '../scope.ts';

/** All that an analysis answers of a scope with the given options; its results all at once, when they are first looked at. */
interface Whole<A extends Answer> {
  readonly answer: A;
  readonly results: ReturnType<A['results']>;
}

/** What `defineAnalysis` makes, as far as its answer goes. */
type Answering<A extends Answer> = Omit<Analysis, 'run'> & { readonly run: (question: never) => A };

/**
 * Asks an analysis in this thread, once for each scope: the same results as its own page gives, in the scope of the one who
 * asks. Only findings are asked about, of which a review has a hundred, so nobody waits long.
 */
export const askOnce = <A extends Answer>(
  analysis: Answering<A>,
  given: Readonly<Record<string, unknown>> = {},
): ((scope: Scope) => Whole<A>) =>
  oncePer((scope: Scope) => {
    const options = readOptions(analysis.options, given);
    const { kernel } = analysis;
    const work = kernel && (kernels[kernel.id] as (input: unknown) => unknown);
    const computed = work?.(kernel?.input(scope, options as never));
    const answer = analysis.run({ scope, other: undefined, options, computed } as never);
    let results: ReturnType<A['results']> | undefined;
    return {
      answer,
      get results() {
        results ??= answer.results(0, Infinity) as ReturnType<A['results']>;
        return results;
      },
    };
  });
