import type { ReactNode } from 'react';
import type { Answer } from '../api/useAnswer.ts';
import { Failure } from './Failure.tsx';
import { WaitingFor } from './WaitingFor.tsx';

interface Props<Result> {
  /** What is waited for, as in "the picture": "Loading the picture…", "The picture could not be loaded". */
  readonly what: string;
  readonly answer: Answer<Result>;
  /** The page's own heading, where there is none before the answer is there. */
  readonly title?: string;
  readonly children: (result: Result) => ReactNode;
}

const Title = ({ text }: { readonly text: string | undefined }) =>
  text === undefined ? null : <h1 className="govuk-visually-hidden">{text}</h1>;

/** An answer in each of its states. */
export const Loaded = <Result,>({ what, answer, title, children }: Props<Result>) => {
  switch (answer.state) {
    case 'waiting':
    case 'slow':
      return (
        <>
          <Title text={title} />
          <WaitingFor what={what} answer={answer} />
        </>
      );
    case 'failed':
      return (
        <>
          <Title text={title} />
          <Failure what={what} error={answer.error} retry={answer.retry} />
        </>
      );
    case 'ready':
      return children(answer.result);
    default:
      return answer satisfies never;
  }
};
