import type { Answer, Asks, Heard } from '../../server/analysis/analysis.ts';
import { oncePer } from '../../server/analysis/once.ts';
import { readOptions } from '../../server/analysis/options.ts';
import type { Scope } from '../../server/analysis/scope.ts';
import { computedHere } from './computedHere.ts';

/** Answers what one analysis asks of others, in this thread. */
export const heardHere = oncePer((scope: Scope): Heard => {
  const answerTo = oncePer(({ analysis, given }: Asks): Answer => {
    const options = readOptions(analysis.options, given);
    const computed = computedHere(analysis.kernel, scope, options as never);
    const question = { scope, other: undefined, options, computed, heard: heardHere(scope) };
    return analysis.run(question as never);
  });
  return (asks) => answerTo(asks) as never;
});
