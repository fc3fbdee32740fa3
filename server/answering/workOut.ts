import { withPauses } from '../../schema/steps/withPauses.ts';
import type { Analysis, Answer, Asks, Heard, Question } from '../analysis/analysis.ts';
import { oncePer } from '../analysis/once.ts';
import { readOptions } from '../analysis/options.ts';
import type { OptionRules, OptionValues } from '../analysis/options.ts';
import type { Scope } from '../analysis/scope.ts';
import type { Compute } from './compute.ts';
import { latelyUsed } from './latelyUsed.ts';
import { sharedWork } from './sharedWork.ts';
import type { SharedWork } from './sharedWork.ts';

/** Who works out the heavy part of an analysis, and what gives it up. */
export interface Working {
  readonly compute: Compute;
  readonly signal: AbortSignal;
}

type Asking = Omit<Question<OptionValues<OptionRules>, unknown>, 'computed' | 'heard'>;

/**
 * What an analysis answers: what it asks of others first, then what has to be in order, its heavy part, and what that has made.
 * Long work is done in steps or beside the event loop. Rejects with the signal's reason once that is aborted.
 */
export async function workOut(analysis: Asks['analysis'], asking: Asking, working: Working): Promise<Answer> {
  const heard = await heardBy(analysis.asks?.(asking.scope) ?? [], asking.scope, working);
  if (analysis.prepare) await withPauses(analysis.prepare(asking as never), working.signal);
  const computed = await computedFor(analysis, asking, working);
  const question = { ...asking, computed, heard } as Question<never, never>;
  if (analysis.settle) await withPauses(analysis.settle(question), working.signal);
  return analysis.run(question as never);
}

const answered = oncePer<Scope, Map<Asks, Answer>>(() => new Map<Asks, Answer>());

/** Answers of other analyses, each worked out once for a scope. */
async function heardBy(asked: readonly Asks[], scope: Scope, working: Working): Promise<Heard> {
  const answers = answered(scope);
  for (const asks of asked) {
    if (answers.has(asks)) continue;
    const options = readOptions(asks.analysis.options, asks.given);
    answers.set(asks, await workOut(asks.analysis, { scope, other: undefined, options }, working));
  }
  return <A extends Answer>(asks: Asks<A>): A => {
    const answer = answers.get(asks);
    if (!answer) throw new RangeError(`${asks.analysis.id} is looked at and was not asked.`);
    return answer as A;
  };
}

/** Outputs of heavy parts that are kept of a scope, the longest unused given up first. */
const most = 8;

const known = oncePer<Scope, Map<string, SharedWork<unknown>>>(() => new Map<string, SharedWork<unknown>>());

/**
 * The heavy part's output, worked out once for a scope and the options that it depends on: all who ask the same at once wait
 * for one working out, which goes on until the last of them has left.
 */
function computedFor(
  { kernel }: Pick<Analysis, 'kernel'>,
  { scope, options }: Asking,
  { compute, signal }: Working,
): Promise<unknown> {
  if (!kernel) return Promise.resolve(undefined);
  const key = `${kernel.id} ${kernel.key(options as never)}`;
  const begin = () =>
    sharedWork(async (given) =>
      compute(kernel.id, kernel.input(scope, options as never), kernel.cost(scope), given),
    );
  return latelyUsed(known(scope), key, most, begin, (work) => work.isGood()).join(signal);
}
