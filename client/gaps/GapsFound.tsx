import { AnalysisView } from '../analysis/AnalysisView.tsx';
import { offsetOf } from '../analysis/pages.ts';
import { Pager } from '../analysis/Pager.tsx';
import { Results } from '../analysis/Results.tsx';
import { scopeOf } from '../analysis/scopeOf.ts';
import { ask } from '../api/ask.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { Downloads } from '../download/Downloads.tsx';
import { fileName } from '../download/fileName.ts';
import { wholeList } from '../download/wholeList.ts';
import { chosenWords } from '../options/chosen.ts';
import { labelOf } from '../options/labelOf.ts';
import { OptionField } from '../options/OptionField.tsx';
import type { LandscapeAnswer } from '../queries.ts';
import type { ViewProps } from '../views.ts';
import { GapCounts } from './GapCounts.tsx';
import { gapKinds, gapOrigins, gapsQuery } from './gapsQueries.ts';
import type { Gap, GapsPage } from './gapsQueries.ts';
import { byOrigin } from './gapTable.ts';
import { kindWords, originWords } from './gapWords.ts';

const csvOf = (gaps: readonly Gap[]) => ({
  headings: ['Id', 'How it is known', 'What is missing', 'Score', 'About', 'In words', 'Passages'],
  rows: gaps.map(({ id, origin, kind, score, subjects, because, passages }) => [
    id,
    originWords[origin],
    kindWords[kind],
    score,
    subjects.map(({ name }) => name).join('; '),
    because,
    passages.map(({ source, locator }) => `${source}, ${locator}`).join('; '),
  ]),
});

interface ListProps {
  readonly landscape: LandscapeAnswer;
  readonly page: GapsPage;
}

/** Gaps under who says so, and below that under what is missing. */
const GapLists = ({ landscape, page }: ListProps) => (
  <>
    {byOrigin(page.results).map(({ origin, groups }) => (
      <section key={origin} aria-labelledby={`origin-${origin}`}>
        <h2 className="govuk-heading-m" id={`origin-${origin}`}>
          {originWords[origin]}
        </h2>
        {groups.map(({ kind, gaps }) => (
          <div key={kind}>
            <h3 className="govuk-heading-s">
              {kindWords[kind]} <span className="sides__count">({gaps.length})</span>
            </h3>
            <Results landscape={landscape} page={page} results={gaps} />
          </div>
        ))}
      </section>
    ))}
  </>
);

/** What has nobody: by who says so and by kind, never mixed. */
export const GapsFound = (view: ViewProps) => {
  const { landscape, options, setOptions } = view;
  const offset = offsetOf(options['page']);
  const variables = {
    ...scopeOf(view),
    origins: chosenWords(options, 'origins', gapOrigins),
    kinds: chosenWords(options, 'kinds', gapKinds),
  };
  const answer = useAnswer(gapsQuery, { ...variables, offset });
  return (
    <AnalysisView
      analysis="gaps"
      view={view}
      answer={answer}
      pageOf={({ gaps }) => gaps}
      controls={(facts) =>
        facts.options.map((option) => (
          <OptionField
            key={option.name}
            facts={option}
            label={labelOf('gaps', option.name)}
            options={options}
            setOptions={setOptions}
          />
        ))
      }
    >
      {({ gaps }) => (
        <>
          <GapCounts view={view} page={gaps} />
          {gaps.total === 0 ? (
            <p className="govuk-body">There is no gap of this kind among the facts that are counted.</p>
          ) : (
            <GapLists landscape={landscape} page={gaps} />
          )}
          <Pager offset={offset} total={gaps.total} />
          <Downloads
            name={fileName('gaps', landscape.name)}
            what="these gaps"
            csv={wholeList({
              shown: gaps,
              ask: async (part, signal) => (await ask(gapsQuery, { ...variables, ...part }, signal)).gaps,
              tableOf: csvOf,
            })}
          />
        </>
      )}
    </AnalysisView>
  );
};
