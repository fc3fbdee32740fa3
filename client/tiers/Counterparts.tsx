import type { AnalysisPage } from '../analysis/analysisPage.ts';
import { Pager } from '../analysis/Pager.tsx';
import { offsetOf, perPage } from '../analysis/pages.ts';
import { Results } from '../analysis/Results.tsx';
import { SubjectList } from '../analysis/SubjectList.tsx';
import { ask } from '../api/ask.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { Downloads } from '../download/Downloads.tsx';
import { fileName } from '../download/fileName.ts';
import { wholeList } from '../download/wholeList.ts';
import { Loaded } from '../page/Loaded.tsx';
import type { LandscapeAnswer, SubjectEntry } from '../queries.ts';
import { counterpartsQuery } from './tiersQueries.ts';
import type { Counterpart, CounterpartsPage } from './tiersQueries.ts';
import { tiersScope } from './tiersScope.ts';
import type { ViewProps } from '../views.ts';

interface Props {
  readonly view: ViewProps;
  readonly page: AnalysisPage;
}

interface PairsProps {
  readonly landscape: LandscapeAnswer;
  readonly page: AnalysisPage;
  readonly pairs: readonly Counterpart[];
  readonly start: number;
}

const Pairs = ({ landscape, page, pairs, start }: PairsProps) => (
  <Results
    landscape={landscape}
    page={page}
    start={start}
    isPart
    results={pairs.map(({ county, district, because, passages }) => ({
      id: `counterpart:${county.id}:${district.id}`,
      subjects: [county, district],
      because,
      passages,
    }))}
  />
);

interface WithoutProps {
  readonly bodies: readonly SubjectEntry[];
  /** How many there are, of which a long list shows the first. */
  readonly total: number;
  readonly landscape: LandscapeAnswer;
}

const Without = ({ bodies, total, landscape }: WithoutProps) => (
  <>
    <h2 className="govuk-heading-m">Bodies of the county with no counterpart in a district</h2>
    <p className="govuk-body">
      Partnerships of the county of which the source states no counterpart, and whose topics no partnership of
      a district holds.
    </p>
    {bodies.length < total && (
      <p className="govuk-body">
        The first {bodies.length.toLocaleString('en-GB')} of {total.toLocaleString('en-GB')} are shown.
      </p>
    )}
    {bodies.length === 0 ? (
      <p className="govuk-body">None: each has one, or there is no partnership of the county.</p>
    ) : (
      <SubjectList subjects={bodies} />
    )}
    <Downloads
      name={fileName('without counterpart', landscape.name)}
      what="this list"
      csv={() => ({ headings: ['Id', 'Partnership'], rows: bodies.map(({ id, name }) => [id, name]) })}
    />
  </>
);

const pairsCsv = (pairs: readonly Counterpart[]) => ({
  headings: ['Of the county', 'Of a district', 'How it is known', 'In words', 'Passages'],
  rows: pairs.map(({ county, district, stated, because, passages }) => [
    county.name,
    district.name,
    stated ? 'stated by the source' : 'worked out from shared topics',
    because,
    passages.map(({ source, locator }) => `${source}, ${locator}`).join('; '),
  ]),
});

const partOf = ({ revision, counterparts, counterpartsTotal }: CounterpartsPage) => ({
  revision,
  total: counterpartsTotal,
  results: counterparts,
});

/** Which partnerships of the two tiers answer to each other: as the source states, and apart from it as worked out. */
export const Counterparts = ({ view, page }: Props) => {
  const { landscape, options } = view;
  const offset = offsetOf(options['page']);
  const scope = tiersScope(view);
  const answer = useAnswer(counterpartsQuery, { ...scope, first: perPage, offset });
  return (
    <Loaded what="the counterparts" answer={answer}>
      {({ twoTier: { counterparts: pairs, ...found } }) => {
        const stated = pairs.filter((pair) => pair.stated);
        const derived = pairs.filter((pair) => !pair.stated);
        const shared = { landscape, page };
        return (
          <>
            <h2 className="govuk-heading-m">Stated by the source</h2>
            <Pairs {...shared} pairs={stated} start={offset + 1} />
            <h2 className="govuk-heading-m">Worked out by us</h2>
            <p className="govuk-body">
              Both hold a topic in common. That one answers to the other, the source does not say.
            </p>
            <Pairs {...shared} pairs={derived} start={offset + stated.length + 1} />
            <Pager offset={offset} total={found.counterpartsTotal} />
            <Downloads
              name={fileName('counterparts', landscape.name)}
              what="these pairs"
              csv={wholeList({
                shown: partOf({ counterparts: pairs, ...found }),
                ask: async (part, signal) =>
                  partOf((await ask(counterpartsQuery, { ...scope, ...part }, signal)).twoTier),
                tableOf: pairsCsv,
              })}
            />
            <Without
              bodies={found.withoutCounterpart}
              total={found.withoutCounterpartTotal}
              landscape={landscape}
            />
          </>
        );
      }}
    </Loaded>
  );
};
