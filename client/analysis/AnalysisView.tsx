import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Answer } from '../api/useAnswer.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { notReadOfOptions } from '../options/notRead.ts';
import { Failure } from '../page/Failure.tsx';
import { NotRead } from '../page/NotRead.tsx';
import { WaitingFor } from '../page/WaitingFor.tsx';
import { analysesQuery } from '../queries.ts';
import type { AnalysisFacts } from '../queries.ts';
import type { ViewProps } from '../views.ts';
import { AnalysisAnswer } from './AnalysisAnswer.tsx';
import type { AnalysisPage } from './analysisPage.ts';
import { BesidePanel } from './BesidePanel.tsx';
import { Measure } from './Measure.tsx';
import { MeasureNote } from './MeasureNote.tsx';
import { ScopeChoice } from './ScopeChoice.tsx';

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

const Framed = <Result,>(props: Props<Result> & { readonly facts: AnalysisFacts }) => {
  const { facts, view, answer, pageOf, scope, controls, children } = props;
  const { landscape, options, place, views } = view;
  const title = views.find(({ id }) => id === place.view)?.title ?? facts.title;
  return (
    <BesidePanel view={view}>
      <NotRead said={notReadOfOptions(facts, options)} />
      <Measure facts={facts} />
      <ScopeChoice view={view} standard={facts.statuses} />
      {scope}
      {controls !== undefined && (
        <Choices isOpen={facts.options.some(({ name }) => options[name] !== undefined)}>
          {controls(facts)}
        </Choices>
      )}
      <AnalysisAnswer what={title} answer={answer} pageOf={pageOf} shown={landscape.revision}>
        {(result) => (
          <>
            {children(result, facts)}
            <MeasureNote facts={facts} page={pageOf(result)} />
          </>
        )}
      </AnalysisAnswer>
    </BesidePanel>
  );
};

/**
 * The frame of a view that shows an analysis: its question and measure, what is counted, its options, how complete the
 * landscape is for it, the answer in each of its states, and beside it the facts of what is selected.
 */
export const AnalysisView = <Result,>(props: Props<Result>) => {
  const registry = useAnswer(analysesQuery, {});
  if (registry.state === 'failed')
    return <Failure what="What is measured" error={registry.error} retry={registry.retry} />;
  if (registry.state !== 'ready') return <WaitingFor what="what is measured" answer={registry} />;
  const facts = registry.result.analyses.find(({ id }) => id === props.analysis);
  if (facts === undefined)
    return <p className="govuk-body">This server does not work this out. It may be of an older version.</p>;
  return <Framed {...props} facts={facts} />;
};
