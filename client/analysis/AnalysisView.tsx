import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Answer } from '../api/useAnswer.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { Failure } from '../page/Failure.tsx';
import { StaleRevision } from '../page/StaleNotice.tsx';
import { WaitingFor } from '../page/WaitingFor.tsx';
import { Panel } from '../panel/Panel.tsx';
import { analysesQuery } from '../queries.ts';
import type { AnalysisFacts } from '../queries.ts';
import type { ViewProps } from '../views.ts';
import type { AnalysisPage } from './analysisPage.ts';
import { Completeness } from './Completeness.tsx';
import { CountPlanned } from './CountPlanned.tsx';
import { Measure } from './Measure.tsx';
import { PrintNote } from './PrintNote.tsx';
import { ScopeChoice } from './ScopeChoice.tsx';
import { useLasting } from './useLasting.ts';

interface Props<Result> {
  /** Id of the analysis in the registry. */
  readonly analysis: string;
  readonly view: ViewProps;
  readonly answer: Answer<Result>;
  /** The analysis's page within the answer. */
  readonly pageOf: (result: Result) => AnalysisPage;
  /** What else the facts are chosen by, beside date and statuses. */
  readonly scope?: ReactNode;
  /** Option controls; they stay in sight while an answer is on its way or has failed. */
  readonly controls?: (facts: AnalysisFacts) => ReactNode;
  readonly children: (result: Result, facts: AnalysisFacts) => ReactNode;
}

interface ReadyProps<Result> extends Props<Result> {
  readonly facts: AnalysisFacts;
}

const Shown = <Result,>({ view, answer, pageOf, facts, children }: ReadyProps<Result>) => {
  const last = useLasting(answer);
  const page = last && pageOf(last);
  return (
    <>
      {answer.state === 'failed' && <Failure what={facts.title} error={answer.error} retry={answer.retry} />}
      <WaitingFor what={facts.title} answer={answer} />
      {last !== undefined && page !== undefined && (
        <div
          className={`analysis__answer${answer.state === 'ready' ? '' : ' analysis__answer--before'}`}
          aria-busy={answer.state === 'waiting' || answer.state === 'slow'}
        >
          <StaleRevision shown={view.landscape.revision} live={page.revision} />
          {page.said !== null && <p className="govuk-inset-text analysis__said">{page.said}</p>}
          <CountPlanned page={page} />
          <Completeness entries={page.completeness} />
          {children(last, facts)}
          <PrintNote landscape={view.landscape} page={page} facts={facts} />
        </div>
      )}
    </>
  );
};

/** What may be chosen, folded so that the answer is in sight first; open where something is chosen. */
const Choices = ({ isOpen, children }: { readonly isOpen: boolean; readonly children: ReactNode }) => {
  const [standsOpen] = useState(isOpen);
  return (
    <details className="govuk-details analysis__options" open={standsOpen}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Options</span>
      </summary>
      <div className="analysis__controls">{children}</div>
    </details>
  );
};

/**
 * The frame of a view that shows an analysis: its question and measure, what is counted, its options, how complete the
 * landscape is for it, the answer in each of its states, and beside it the facts of what is selected.
 */
export const AnalysisView = <Result,>(props: Props<Result>) => {
  const { analysis, view, scope, controls } = props;
  const { landscape, place, select } = view;
  const registry = useAnswer(analysesQuery, {});
  if (registry.state === 'failed')
    return <Failure what="What is measured" error={registry.error} retry={registry.retry} />;
  if (registry.state !== 'ready') return <WaitingFor what="what is measured" answer={registry} />;
  const facts = registry.result.analyses.find(({ id }) => id === analysis);
  if (facts === undefined)
    return <p className="govuk-body">This server does not work this out. It may be of an older version.</p>;
  return (
    <div className={`analysis${place.selected === undefined ? '' : ' analysis--beside'}`}>
      <div className="analysis__main">
        <Measure facts={facts} />
        <ScopeChoice view={view} standard={facts.statuses} />
        {scope}
        {controls !== undefined && (
          <Choices isOpen={facts.options.some(({ name }) => view.options[name] !== undefined)}>
            {controls(facts)}
          </Choices>
        )}
        <Shown {...props} facts={facts} />
      </div>
      {place.selected !== undefined && (
        <Panel landscape={landscape} selected={place.selected} select={select} />
      )}
    </div>
  );
};
