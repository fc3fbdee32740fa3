import { capital, counted } from '../../schema/inWords.ts';
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
import { chosenNumber, chosenWord, chosenWords } from '../options/chosen.ts';
import { labelOf } from '../options/labelOf.ts';
import { OptionField } from '../options/OptionField.tsx';
import { spoken } from '../options/optionWords.ts';
import { PlaceLink } from '../page/PlaceLink.tsx';
import type { ViewProps } from '../views.ts';
import { viewOfAnalysis } from '../analysis/viewOfAnalysis.ts';
import { echoQuery, kindWords, verdictWords } from './echoQuery.ts';
import type { EchoEntry } from './echoQuery.ts';

/** Options of the analysis that are typed or chosen here. */
const controls = ['verdict', 'kinds', 'alikeFrom'] as const;

const Verdict = ({ result }: { readonly result: EchoEntry }) => (
  <p className="govuk-body-s echo__verdict">
    <strong className={`status echo__word--${result.verdict}`}>{capital(spoken(result.verdict))}</strong>{' '}
    {capital(spoken(result.kind))}
    {result.negated && ', denied by the review'}
  </p>
);

/** The results of the other analyses that speak for or against a finding, each leading to its own place. */
const Echoed = ({ result }: { readonly result: EchoEntry }) =>
  result.results.length === 0 ? null : (
    <details className="govuk-details result__sources">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {counted(result.results.length, 'figure that speaks', 'figures that speak')} of it
        </span>
      </summary>
      <ul className="echo__results">
        {result.results.map(({ analysis, id, because }) => (
          <li key={id}>
            <span dir="auto">{because}</span>{' '}
            <PlaceLink
              to={{ type: 'view chosen', view: viewOfAnalysis(analysis), options: { result: id } }}
              className="govuk-link screen-only"
            >
              Open<span className="govuk-visually-hidden"> this result</span>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </details>
  );

const tableOf = (results: readonly EchoEntry[]) => ({
  headings: ['Id', 'Finding', 'Kind', 'Denied by the review', 'What the figures say', 'Because'],
  rows: results.map(({ id, subjects, kind, negated, verdict, because }) => [
    id,
    subjects[0]?.name ?? '',
    spoken(kind),
    negated,
    spoken(verdict),
    because,
  ]),
});

/** What the review itself found, each finding beside what the figures say of it. */
export const FindingsEchoed = (view: ViewProps) => {
  const { landscape, options, setOptions } = view;
  const offset = offsetOf(options['page']);
  const variables = {
    ...scopeOf(view),
    verdict: chosenWord(options, 'verdict', verdictWords),
    kinds: chosenWords(options, 'kinds', kindWords),
    alikeFrom: chosenNumber(options, 'alikeFrom'),
  };
  const answer = useAnswer(echoQuery, { ...variables, offset });
  return (
    <AnalysisView
      analysis="echo"
      view={view}
      answer={answer}
      pageOf={({ echo }) => echo}
      controls={(facts) =>
        controls.map((name) => {
          const option = facts.options.find((one) => one.name === name);
          return (
            option && (
              <OptionField
                key={name}
                facts={option}
                label={labelOf('echo', name)}
                options={options}
                setOptions={setOptions}
              />
            )
          );
        })
      }
    >
      {({ echo }) => (
        <>
          <p className="govuk-body" role="status">
            {echo.verdicts
              .map(({ name, count }) => `${counted(count, 'finding', 'findings')} ${spoken(name)}`)
              .join(', ')}
          </p>
          <Results
            landscape={landscape}
            page={echo}
            results={echo.results}
            start={offset + 1}
            show={(result) => (
              <>
                <Verdict result={result} />
                <Echoed result={result} />
              </>
            )}
          />
          <Pager offset={offset} total={echo.total} />
          <Downloads
            name={fileName('findings', landscape.name)}
            what="this list"
            csv={wholeList({
              shown: echo,
              ask: async (part, signal) => (await ask(echoQuery, { ...variables, ...part }, signal)).echo,
              tableOf,
            })}
          />
        </>
      )}
    </AnalysisView>
  );
};
