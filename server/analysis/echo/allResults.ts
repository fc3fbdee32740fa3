import type { Answer, Result } from '../analysis.ts';
import { oncePerInSteps } from '../once.ts';

/** Results that are put into words in one step, which takes some milliseconds. */
const atOnce = 200;

const inWords = oncePerInSteps(function* (answer: Answer): Generator<undefined, readonly Result[]> {
  const results: Result[] = [];
  while (results.length < answer.total) {
    const page = answer.results(results.length, atOnce);
    if (page.length === 0) break;
    results.push(...page);
    yield;
  }
  return results;
});

/** All that an analysis answers, put into words once for each answer: of a national landscape a hundred thousand results. */
export const allResults = <R extends Result>(answer: Answer<R>): readonly R[] =>
  inWords(answer) as readonly R[];

/** Does it in steps, between which others are answered. */
export const allResultsInSteps = (answer: Answer): Generator<undefined, unknown> => inWords.steps(answer);
