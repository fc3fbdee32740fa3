import { useState } from 'react';
import type { Answer } from '../api/useAnswer.ts';

/** An answer, and the last one that was ready: what is shown while the next is on its way, or after it failed. */
export const useLasting = <Result>(answer: Answer<Result>): Result | undefined => {
  const [last, setLast] = useState<Result>();
  const ready = answer.state === 'ready' ? answer.result : undefined;
  if (ready !== undefined && ready !== last) setLast(ready);
  return ready ?? last;
};
