import type { Landscape, Status } from '../../schema/landscape.ts';
import type { Answer, Described, HeavyPart, Question, Result } from '../../server/analysis/analysis.ts';
import { readOptions } from '../../server/analysis/options.ts';
import type { OptionRules, OptionValues } from '../../server/analysis/options.ts';
import { scopeOf } from '../../server/analysis/scope.ts';
import type { Scope } from '../../server/analysis/scope.ts';
import { computedHere } from './computedHere.ts';
import { heardHere } from './heardHere.ts';

interface Asking<Rules extends OptionRules, A, Computed> extends Described {
  readonly options: Rules;
  readonly kernel?: HeavyPart<OptionValues<Rules>>;
  readonly run: (question: Question<OptionValues<Rules>, Computed>) => A;
}

interface Choice {
  readonly asOf?: string;
  readonly statuses?: readonly Status[];
  readonly observers?: boolean;
  readonly other?: Scope;
}

type ResultsOf<A extends Answer> = ReturnType<A['results']>;

/** Asks an analysis of a landscape in this thread: all its results at once, and whatever else it answers. */
export function askedOf<Rules extends OptionRules, A extends Answer<R>, R extends Result, Computed>(
  analysis: Asking<Rules, A, Computed>,
  landscape: Landscape,
  given: Readonly<Record<string, unknown>> = {},
  { asOf = landscape.landscape.date, statuses = analysis.statuses, observers = false, other }: Choice = {},
): Omit<A, 'results'> & { readonly results: ResultsOf<A> } {
  const scope = scopeOf(landscape, { asOf, statuses, observers });
  const options = readOptions(analysis.options, given);
  const computed = computedHere(analysis.kernel, scope, options) as Computed;
  const answer = analysis.run({ scope, other, options, computed, heard: heardHere(scope) });
  return { ...answer, results: answer.results(0, Infinity) as ResultsOf<A> };
}
