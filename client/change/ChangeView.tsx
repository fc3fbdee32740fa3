import { capital } from '../../schema/inWords.ts';
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
import { spoken } from '../options/optionWords.ts';
import { dateWords } from '../page/dateWords.ts';
import { landscapeQuery } from '../queries.ts';
import type { LandscapeAnswer } from '../queries.ts';
import type { ViewProps } from '../views.ts';
import { changeKinds, changeQuery } from './changeQuery.ts';
import type { ChangeEntry } from './changeQuery.ts';
import { ComparedWith } from './ComparedWith.tsx';
import { comparisonOf } from './comparison.ts';
import { FiguresTable } from './FiguresTable.tsx';
import { headingsOf } from './headingsOf.ts';
import { SideBySide } from './SideBySide.tsx';
import { SideLink } from './SideLink.tsx';

const Kind = ({ entry }: { readonly entry: ChangeEntry }) => (
  <p className="govuk-body-s change-kind">
    <strong className="status">{capital(spoken(entry.kind))}</strong>{' '}
    {entry.score > 0 && `${String(entry.seatsGained)} gained, ${String(entry.seatsLost)} lost`}
  </p>
);

const tableOf = (results: readonly ChangeEntry[]) => ({
  headings: [
    'Id',
    'Name',
    'What',
    'Kind',
    'Seats before',
    'Seats after',
    'Gained',
    'Lost',
    'Followed by',
    'In words',
  ],
  rows: results.map((one) => [
    one.id,
    one.subjects[0]?.name ?? '',
    one.subjects[0]?.label ?? '',
    spoken(one.kind),
    one.seatsBefore,
    one.seatsAfter,
    one.seatsGained,
    one.seatsLost,
    one.successors.map(({ name }) => name).join('; '),
    one.because,
  ]),
});

/** What is cited where two landscapes are compared: both, and the documents of both. */
const citedOf = (landscape: LandscapeAnswer, other: LandscapeAnswer | null): LandscapeAnswer =>
  other === null
    ? landscape
    : {
        ...landscape,
        name: `${landscape.name} compared with ${other.name}`,
        sources: [...landscape.sources, ...other.sources],
      };

/** Two dates, two sets of statuses or two landscapes: what was, what is, and what comes of it. */
export const ChangeView = (view: ViewProps) => {
  const { landscape, place, options, setOptions } = view;
  const offset = offsetOf(options['page']);
  const comparison = comparisonOf({ ...place, landscape: landscape.id });
  const { after } = comparison;
  const isElsewhere = after.landscape !== landscape.id;
  const variables = {
    ...scopeOf(view),
    toLandscape: after.landscape,
    toAsOf: after.date ?? null,
    toStatuses: [...after.statuses],
  };
  const listed = { ...variables, kinds: chosenWords(options, 'kinds', changeKinds) };
  const answer = useAnswer(changeQuery, { ...listed, offset });
  const other = useAnswer(landscapeQuery, isElsewhere ? { id: after.landscape } : undefined);
  const cited = citedOf(landscape, other.state === 'ready' ? other.result.landscape : null);
  return (
    <AnalysisView
      analysis="change"
      view={{ ...view, landscape: cited }}
      answer={answer}
      pageOf={({ change }) => change}
      scope={<ComparedWith view={view} comparison={comparison} />}
      controls={(facts) =>
        facts.options.map((option) => (
          <OptionField
            key={option.name}
            facts={option}
            label={labelOf('change', option.name)}
            options={options}
            setOptions={setOptions}
          />
        ))
      }
    >
      {({ change }) => (
        <>
          <p className="govuk-body change-said" role="status">
            Before: <bdi>{landscape.name}</bdi>, {change.statuses.join(', ')}, as of {dateWords(change.asOf)}.
            After:{' '}
            <bdi>
              {view.landscapes.find(({ id }) => id === change.toLandscape)?.name ?? change.toLandscape}
            </bdi>
            , {change.toStatuses.join(', ')}, as of {dateWords(change.toAsOf)}.
          </p>
          <SideBySide
            view={view}
            comparison={comparison}
            variables={variables}
            headings={headingsOf(change, view.landscapes)}
            figures={<FiguresTable figures={change.figures} fileName={fileName('figures', landscape.name)} />}
          />
          <h2 className="govuk-heading-m">All differences</h2>
          <Results
            landscape={cited}
            page={change}
            results={change.results}
            start={offset + 1}
            show={(entry) => <Kind entry={entry} />}
            link={(subject, { kind }) => (
              <SideLink subject={subject} on={kind === 'added' ? after : undefined} />
            )}
          />
          <Pager offset={offset} total={change.total} />
          <Downloads
            name={fileName('differences', landscape.name)}
            what="these differences"
            csv={wholeList({
              shown: change,
              ask: async (part, signal) => (await ask(changeQuery, { ...listed, ...part }, signal)).change,
              tableOf: tableOf,
            })}
          />
        </>
      )}
    </AnalysisView>
  );
};
