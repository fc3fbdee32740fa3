import { overlapSets } from '../../schema/analysis/words.ts';
import type { ScopeVariables } from '../analysis/scopeOf.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { countQuery } from './operations.ts';

export type OverlapSet = (typeof overlapSets)[number];

/** How many pairs share something of a set; nothing is asked where it is undefined. */
const useCount = (scope: ScopeVariables, by: OverlapSet | undefined) => {
  const answer = useAnswer(countQuery, by && { ...scope, by });
  return {
    count: answer.state === 'ready' ? answer.result.overlap.total : undefined,
    isOver: answer.state === 'ready' || answer.state === 'failed',
  };
};

/**
 * How many pairs share something of each set; left out where that is not known yet, or the question failed. Asked one
 * after another, the one in sight first: all pairs of a nation are seconds of work for each set.
 */
export const useCounts = (scope: ScopeVariables, inSight: OverlapSet): ReadonlyMap<OverlapSet, number> => {
  const inTurn = [inSight, ...overlapSets.filter((set) => set !== inSight)];
  const first = useCount(scope, inSight);
  const second = useCount(scope, first.isOver ? inTurn[1] : undefined);
  const third = useCount(scope, second.isOver ? inTurn[2] : undefined);
  const fourth = useCount(scope, third.isOver ? inTurn[3] : undefined);
  const counts = [first, second, third, fourth];
  return new Map(
    inTurn.flatMap((set, at) => {
      const count = counts[at]?.count;
      return count === undefined ? [] : [[set, count] as const];
    }),
  );
};
