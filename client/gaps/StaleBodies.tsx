import { AnalysisView } from '../analysis/AnalysisView.tsx';
import { offsetOf } from '../analysis/pages.ts';
import { Pager } from '../analysis/Pager.tsx';
import { Results } from '../analysis/Results.tsx';
import { scopeOf } from '../analysis/scopeOf.ts';
import { ask } from '../api/ask.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { wholeList } from '../download/wholeList.ts';
import { chosenInteger, chosenWords } from '../options/chosen.ts';
import { labelOf } from '../options/labelOf.ts';
import { OptionField } from '../options/OptionField.tsx';
import type { ViewProps } from '../views.ts';
import { staleKinds, staleQuery } from './gapsQueries.ts';
import { SourcesSince } from './SourcesSince.tsx';
import { signTable, StaleSigns } from './StaleSigns.tsx';

/** Bodies that may be alive on paper only, by the signs of it. */
export const StaleBodies = (view: ViewProps) => {
  const { landscape, options, setOptions } = view;
  const offset = offsetOf(options['page']);
  const variables = {
    ...scopeOf(view),
    kinds: chosenWords(options, 'kinds', staleKinds),
    reviewYears: chosenInteger(options, 'reviewYears'),
    sourcesSince: options['sourcesSince'] ?? null,
  };
  const answer = useAnswer(staleQuery, { ...variables, offset });
  return (
    <AnalysisView
      analysis="stale"
      view={view}
      answer={answer}
      pageOf={({ stale }) => stale}
      controls={(facts) =>
        facts.options.map((option) =>
          option.name === 'sourcesSince' ? (
            <SourcesSince
              key={`${option.name} ${options['sourcesSince'] ?? ''}`}
              facts={option}
              date={options['sourcesSince']}
              change={(date) => {
                setOptions({ sourcesSince: date, page: undefined });
              }}
            />
          ) : (
            <OptionField
              key={option.name}
              facts={option}
              label={labelOf('stale', option.name)}
              options={options}
              setOptions={setOptions}
            />
          ),
        )
      }
    >
      {({ stale }) =>
        stale.total === 0 ? (
          <p className="govuk-body">No body shows a sign of this kind among the facts that are counted.</p>
        ) : (
          <>
            <p className="govuk-body">
              A sign is no proof: what the source does not say is told as not stated, never taken for an end.
            </p>
            <StaleSigns
              page={stale}
              landscape={landscape.name}
              csv={wholeList({
                shown: stale,
                ask: async (part, signal) => (await ask(staleQuery, { ...variables, ...part }, signal)).stale,
                tableOf: (bodies) => signTable(stale.counts, bodies),
              })}
            />
            <Pager offset={offset} total={stale.total} />
            <h2 className="govuk-heading-m">Each body in words</h2>
            <Results landscape={landscape} page={stale} results={stale.results} start={offset + 1} />
          </>
        )
      }
    </AnalysisView>
  );
};
