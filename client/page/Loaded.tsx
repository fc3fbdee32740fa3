import type { ReactNode } from 'react';
import type { Answer } from '../api/useAnswer.ts';
import { Failure } from './Failure.tsx';
import { Waiting } from './Waiting.tsx';

interface Props<Result> {
  /** What is waited for, as in "Loading … " and "… could not be loaded". */
  readonly what: string;
  readonly answer: Answer<Result>;
  readonly children: (result: Result) => ReactNode;
}

/** An answer in each of its states. */
export const Loaded = <Result,>({ what, answer, children }: Props<Result>) => {
  switch (answer.state) {
    case 'waiting':
    case 'slow':
      return <Waiting what={what} isSlow={answer.state === 'slow'} />;
    case 'failed':
      return <Failure what={what} error={answer.error} retry={answer.retry} />;
    case 'ready':
      return children(answer.result);
    default:
      return answer satisfies never;
  }
};
