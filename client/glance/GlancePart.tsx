import type { ReactNode } from 'react';
import { AnalysisAnswer } from '../analysis/AnalysisAnswer.tsx';
import type { AnalysisPage } from '../analysis/analysisPage.ts';
import type { Answer } from '../api/useAnswer.ts';
import { PlaceLink } from '../page/PlaceLink.tsx';

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
              <PlaceLink to={{ type: 'view chosen', view: 'about', options: { measure: analysis } }}>
                About these figures<span className="govuk-visually-hidden">: {title}</span>
              </PlaceLink>
            </p>
            <div className="glance__lists">{children(result, pageOf(result))}</div>
          </>
        )}
      </AnalysisAnswer>
    </section>
  );
};
