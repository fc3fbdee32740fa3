import type { ReactNode } from 'react';
import type { AnalysisPage, ListedEntry } from '../analysis/analysisPage.ts';
import { Results } from '../analysis/Results.tsx';
import type { ViewProps } from '../views.ts';
import { toWhole, WayOn } from './WayOn.tsx';
import type { Whole } from './WayOn.tsx';

interface HeadedProps {
  readonly title: string;
  /** How many there are, as words where the number alone does not say it. */
  readonly count: number | string;
  readonly children: ReactNode;
}

/** A list of a part under its heading, with how many there are in all. */
export const Headed = ({ title, count, children }: HeadedProps) => (
  <div className="glance__list">
    <h3 className="govuk-heading-s">
      {title} <span className="sides__count">({count.toLocaleString('en-GB')})</span>
    </h3>
    {children}
  </div>
);

interface Props<Result extends ListedEntry> {
  readonly view: ViewProps;
  readonly title: string;
  readonly page: AnalysisPage;
  /** The first few of them. */
  readonly results: readonly Result[];
  readonly total: number;
  /** What is said where there is none. */
  readonly none: string;
  readonly whole: Whole;
  /** The whole list where a result stands, if that is another page of it. */
  readonly wholeOf?: (result: Result) => Whole;
  /** What stands before the list. */
  readonly children?: ReactNode;
}

/** The first few results of a list, each with its sentence and passages, and the way to all. */
export const GlanceList = <Result extends ListedEntry>(props: Props<Result>) => {
  const { view, title, page, results, total, none, whole, wholeOf = () => whole, children } = props;
  return (
    <Headed title={title} count={total}>
      {children}
      {results.length === 0 ? (
        <p className="govuk-body">{none}</p>
      ) : (
        <Results
          landscape={view.landscape}
          page={page}
          results={results}
          isPart
          home={(result) => toWhole(view, wholeOf(result))}
        />
      )}
      <WayOn view={view} title={title} whole={whole} shown={results.length} total={total} />
    </Headed>
  );
};
