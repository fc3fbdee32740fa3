import type { ReactNode } from 'react';
import { AnalysisAnswer } from '../analysis/AnalysisAnswer.tsx';
import type { AnalysisPage } from '../analysis/analysisPage.ts';
import { MeasureNote } from '../analysis/MeasureNote.tsx';
import { useAnswer } from '../api/useAnswer.ts';
import type { Answer } from '../api/useAnswer.ts';
import { PlaceLink } from '../page/PlaceLink.tsx';
import { analysesQuery } from '../queries.ts';

/** A part of the question, its analysis in the registry, and its page within the answer. */
export interface Part<Result> {
  /** Id of its heading, for links on the page. */
  readonly id: string;
  readonly title: string;
  readonly analysis: string;
  readonly pageOf: (result: Result) => AnalysisPage;
  /** The part as a sentence. */
  readonly say: (result: Result) => string;
}

interface Props<Result> {
  readonly part: Part<Result>;
  readonly answer: Answer<Result>;
  /** The revision that the page shows, where this part is to say that another one is live. */
  readonly shown?: number;
  /** What the part is chosen by; it stays in sight in every state. */
  readonly scope?: ReactNode;
  readonly children: (result: Result, page: AnalysisPage) => ReactNode;
}

/** How the part is measured, for paper: the registry is asked once for all parts. */
const Noted = ({ analysis, page }: { readonly analysis: string; readonly page: AnalysisPage }) => {
  const registry = useAnswer(analysesQuery, {});
  if (registry.state !== 'ready') return null;
  const facts = registry.result.analyses.find(({ id }) => id === analysis);
  return facts && <MeasureNote facts={facts} page={page} />;
};

/** One of the parts of the question: its heading, what is counted, and its lists beside each other where there is room. */
export const GlancePart = <Result,>(props: Props<Result>) => {
  const { part, answer, shown, scope, children } = props;
  const { id, title, analysis, pageOf } = part;
  const what = title.charAt(0).toLowerCase() + title.slice(1);
  return (
    <section className="glance__part" aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {title}
      </h2>
      {scope}
      <AnalysisAnswer what={what} answer={answer} pageOf={pageOf} {...(shown !== undefined && { shown })}>
        {(result) => (
          <>
            <p className="govuk-body-s">
              Facts that count: {pageOf(result).statuses.join(', ')}.{' '}
              <PlaceLink
                to={{ type: 'view chosen', view: 'about', options: { measure: analysis } }}
                className="govuk-link screen-only"
              >
                About these figures<span className="govuk-visually-hidden">: {title}</span>
              </PlaceLink>
            </p>
            <div className="glance__lists">{children(result, pageOf(result))}</div>
            <Noted analysis={analysis} page={pageOf(result)} />
          </>
        )}
      </AnalysisAnswer>
    </section>
  );
};
