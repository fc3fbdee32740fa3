import type { Landscape, Status } from '../../schema/landscape.ts';
import type { Analysis, Answer, Result } from '../analysis/analysis.ts';
import { readOptions } from '../analysis/options.ts';
import { chooseScope, comparedNames } from './chooseScope.ts';
import { hasFacts, remarkOn } from './remarkOn.ts';
import { whyNothing } from './whyNothing.ts';
import { workOut } from './workOut.ts';
import type { Working } from './workOut.ts';

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

/** Where an analysis is asked, and what day it is there (EDTF). */
export interface Circumstances extends Working {
  readonly today: string;
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
  const { results, said, ...figures } = await workOut(analysis, asking, circumstances);
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
