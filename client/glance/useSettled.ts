import { useState } from 'react';
import type { Answer } from '../api/useAnswer.ts';

/**
 * Whether the question of a scope has been answered or has failed. It stays so while it is asked again, until the scope is
 * another: what waits for its turn behind it has had it.
 */
export const useSettled = (answer: Answer<unknown>, scope: string): boolean => {
  const [settled, setSettled] = useState<string>();
  const isNow = answer.state === 'ready' || answer.state === 'failed';
  if (isNow && settled !== scope) setSettled(scope);
  return isNow || settled === scope;
};
