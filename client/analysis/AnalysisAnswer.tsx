import type { ReactNode } from 'react';
import type { Answer } from '../api/useAnswer.ts';
import { Failure } from '../page/Failure.tsx';
import { StaleRevision } from '../page/StaleNotice.tsx';
import { WaitingFor } from '../page/WaitingFor.tsx';
import type { AnalysisPage } from './analysisPage.ts';
import { Completeness } from './Completeness.tsx';
import { CountPlanned } from './CountPlanned.tsx';
import { useLasting } from './useLasting.ts';

interface Props<Result> {
  /** What is worked out, as in "Loading Overlap…". */
  readonly what: string;
  readonly answer: Answer<Result>;
  /** The analysis's page within the answer. */
  readonly pageOf: (result: Result) => AnalysisPage;
  /** The revision that the page shows, where this answer is to say that another one is live. */
  readonly shown?: number;
  readonly children: (result: Result) => ReactNode;
}

/**
 * An analysis's answer in each of its states, with what a reader should know first and how complete the landscape is for it.
 * The last answer stays in sight while the next is on its way, or after it failed.
 */
export const AnalysisAnswer = <Result,>({ what, answer, pageOf, shown, children }: Props<Result>) => {
  const last = useLasting(answer);
  const page = last && pageOf(last);
  return (
    <>
      {answer.state === 'failed' && <Failure what={what} error={answer.error} retry={answer.retry} />}
      <WaitingFor what={what} answer={answer} />
      {last !== undefined && page !== undefined && (
        <div
          className={`analysis__answer${answer.state === 'ready' ? '' : ' analysis__answer--before'}`}
          aria-busy={answer.state === 'waiting' || answer.state === 'slow'}
        >
          {shown !== undefined && <StaleRevision shown={shown} live={page.revision} />}
          {page.said !== null && <p className="govuk-inset-text analysis__said">{page.said}</p>}
          <CountPlanned page={page} />
          <Completeness entries={page.completeness} />
          {children(last)}
        </div>
      )}
    </>
  );
};
