import type { Landscape, Status } from '../../schema/landscape.ts';
import { withPauses } from '../../schema/steps/withPauses.ts';
import type { Analysis, Answer, Question, Result } from '../analysis/analysis.ts';
import { oncePer } from '../analysis/once.ts';
import { readOptions } from '../analysis/options.ts';
import type { OptionValues, OptionRules } from '../analysis/options.ts';
import type { Scope } from '../analysis/scope.ts';
import { chooseScope, comparedNames } from './chooseScope.ts';
import type { Compute } from './compute.ts';
import { latelyUsed } from './latelyUsed.ts';
import { hasFacts, remarkOn } from './remarkOn.ts';
import { sharedWork } from './sharedWork.ts';
import type { SharedWork } from './sharedWork.ts';
import { whyNothing } from './whyNothing.ts';

/** A landscape and the revision that it is. */
export interface Given {
  readonly revision: number;
  readonly landscape: Landscape;
}

/** What is asked of an analysis: which part of the landscape, the analysis's own options, which results. */
export interface Asked {
  readonly asOf?: string | null | undefined;
  readonly statuses?: readonly Status[] | null | undefined;
  readonly observers?: boolean | null | undefined;
  readonly first?: number | null | undefined;
  readonly offset?: number | null | undefined;
  readonly toAsOf?: string | null | undefined;
  readonly toStatuses?: readonly Status[] | null | undefined;
  readonly [option: string]: unknown;
}

/** Where an analysis is asked: who works out its heavy part, what day it is (EDTF), and what gives it up. */
export interface Circumstances {
  readonly compute: Compute;
  readonly today: string;
  readonly signal: AbortSignal;
}

/** An answer with what it was asked of. */
export interface Page extends Omit<Answer, 'results' | 'said'> {
  readonly landscape: string;
  readonly revision: number;
  readonly asOf: string;
  readonly statuses: readonly Status[];
  readonly said: string | null;
  readonly results: readonly Result[];
}

/**
 * Asks an analysis of a landscape (`other` is the one compared with, where it compares). Throws `BadOption` where an
 * option makes no sense.
 */
export async function answer(
  analysis: Analysis,
  { landscape, revision }: Given,
  asked: Asked,
  circumstances: Circumstances,
  other?: Given,
): Promise<Page> {
  const options = readOptions(analysis.options, asked);
  const scope = await chooseScope(landscape, asked, analysis.statuses);
  const compared =
    other && (await chooseScope(other.landscape, comparedWith(asked), analysis.statuses, comparedNames));
  const asking = { scope, other: compared, options };
  if (analysis.prepare) await withPauses(analysis.prepare(asking as never), circumstances.signal);
  const computed = await computedFor(analysis, scope, options, circumstances);
  const question = { ...asking, computed } as Question<never, never>;
  if (analysis.settle) await withPauses(analysis.settle(question), circumstances.signal);
  const { results, said, ...figures } = analysis.run(question);
  return {
    ...figures,
    ...(compared && {
      toLandscape: compared.whole.landscape.id,
      toAsOf: compared.asOf,
      toStatuses: compared.statuses,
    }),
    landscape: landscape.landscape.id,
    revision,
    asOf: scope.asOf,
    statuses: scope.statuses,
    said: inOneText([
      remarkOn(landscape, scope, circumstances.today),
      said ?? (figures.total === 0 && hasFacts(scope) ? whyNothing(scope, figures.completeness) : undefined),
    ]),
    results: results(asked.offset ?? 0, asked.first ?? 50),
  };
}

const inOneText = (parts: readonly (string | undefined)[]): string | null =>
  parts.filter((part) => part !== undefined).join(' ') || null;

/** The second scope of a comparison: what is left out is as in the first, but for the date, which is that landscape's own. */
const comparedWith = ({ toAsOf, toStatuses, statuses, observers }: Asked): Asked => ({
  asOf: toAsOf,
  statuses: toStatuses ?? statuses,
  observers,
});

/** Outputs of heavy parts that are kept of a scope, the longest unused given up first. */
const most = 8;

const known = oncePer<Scope, Map<string, SharedWork<unknown>>>(() => new Map<string, SharedWork<unknown>>());

/**
 * The heavy part's output, worked out once for a scope and the options that it depends on: all who ask the same at once wait
 * for one working out, which goes on until the last of them has left.
 */
function computedFor(
  { kernel }: Analysis,
  scope: Scope,
  options: OptionValues<OptionRules>,
  { compute, signal }: Circumstances,
): Promise<unknown> {
  if (!kernel) return Promise.resolve(undefined);
  const key = `${kernel.id} ${kernel.key(options as never)}`;
  const begin = () =>
    sharedWork(async (given) =>
      compute(kernel.id, kernel.input(scope, options as never), kernel.cost(scope), given),
    );
  return latelyUsed(known(scope), key, most, begin, (work) => work.isGood()).join(signal);
}
