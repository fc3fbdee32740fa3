import { useState } from 'react';
import { overlapSets } from '../../schema/analysis/words.ts';
import { capital } from '../../schema/inWords.ts';
import { AnalysisView } from '../analysis/AnalysisView.tsx';
import { offsetOf } from '../analysis/pages.ts';
import { scopeOf } from '../analysis/scopeOf.ts';
import { ask } from '../api/ask.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { wholeList } from '../download/wholeList.ts';
import { chosenInteger, chosenNumber, chosenWord } from '../options/chosen.ts';
import { labelOf } from '../options/labelOf.ts';
import { OptionField } from '../options/OptionField.tsx';
import { ownChoices } from '../options/ownChoices.ts';
import { spoken } from '../options/optionWords.ts';
import { Tabs } from '../options/Tabs.tsx';
import { Loaded } from '../page/Loaded.tsx';
import { PlaceLink } from '../page/PlaceLink.tsx';
import type { ViewProps } from '../views.ts';
import { HeatMap } from './HeatMap.tsx';
import { matrixQuery, pairQuery, pairsQuery, setsQuery } from './operations.ts';
import { PairSides } from './PairSides.tsx';
import { PairsList, pairTable } from './PairsList.tsx';
import { sharedWords } from './sharedWords.ts';
import { UpsetPlot } from './UpsetPlot.tsx';
import { useCounts } from './useCounts.ts';
import type { OverlapSet } from './useCounts.ts';

/** Ways to look at overlaps, the first where none is chosen. */
const pictures = [
  { id: 'pairs', title: 'Ranked pairs' },
  { id: 'heat', title: 'Heat map' },
  { id: 'sets', title: 'Combinations' },
] as const;

const own = ownChoices.overlaps;

const orders = ['q', 'shared', 'jaccard', 'overlap_coefficient'] as const;

/** What is chosen in the address, checked. */
const chosenIn = ({ options }: Pick<ViewProps, 'options'>) => ({
  by: chosenWord(options, 'by', overlapSets) ?? 'organisations',
  picture: chosenWord(options, 'show', own.show.words) ?? 'pairs',
  measure: chosenWord(options, 'measure', own.measure.words) ?? 'jaccard',
});

const Choices = ({ view }: { readonly view: ViewProps }) => {
  const { by, picture } = chosenIn(view);
  const counts = useCounts(scopeOf(view), by);
  const title = (set: OverlapSet): string => {
    const count = counts.get(set);
    return sharedWords[set].title + (count === undefined ? '' : ` (${count.toLocaleString('en-GB')})`);
  };
  return (
    <>
      <Tabs
        label={labelOf('overlap', 'by')}
        tabs={overlapSets.map((id) => ({ id, title: title(id) }))}
        current={by}
        to={(id) => ({
          by: id === 'organisations' ? undefined : id,
          page: undefined,
          a: undefined,
          b: undefined,
        })}
      />
      <Tabs
        label={own.show.label}
        tabs={pictures}
        current={picture}
        to={(id) => ({ show: id === 'pairs' ? undefined : id })}
      />
    </>
  );
};

const Heat = ({ view }: { readonly view: ViewProps }) => {
  const { by, measure } = chosenIn(view);
  const answer = useAnswer(matrixQuery, { ...scopeOf(view), by, measure });
  return (
    <Loaded what="the heat map" answer={answer}>
      {({ overlap }) => (
        <HeatMap
          matrix={overlap.matrix}
          measure={capital(spoken(measure))}
          landscape={view.landscape.name}
          open={(a, b) => {
            view.setOptions({ a, b });
          }}
        />
      )}
    </Loaded>
  );
};

const Combinations = ({ view }: { readonly view: ViewProps }) => {
  const { by } = chosenIn(view);
  const answer = useAnswer(setsQuery, { ...scopeOf(view), by });
  return (
    <Loaded what="the combinations" answer={answer}>
      {({ overlap }) => (
        <UpsetPlot sets={overlap.sets} landscape={view.landscape.name} what={sharedWords[by].many} />
      )}
    </Loaded>
  );
};

interface OpenPairProps {
  readonly view: ViewProps;
  readonly a: string;
  readonly b: string;
  readonly isOpened: boolean;
}

const OpenPair = ({ view, a, b, isOpened }: OpenPairProps) => {
  const { by } = chosenIn(view);
  const answer = useAnswer(pairQuery, { ...scopeOf(view), by, a, b });
  return (
    <div className="open-pair">
      <Loaded what="the pair" answer={answer}>
        {({ overlap: { pair, revision, asOf } }) =>
          pair === null ? (
            <p className="govuk-body">
              The address names two partnerships; not both are among the facts that are counted.
            </p>
          ) : (
            <PairSides
              pair={pair}
              landscape={view.landscape}
              revision={revision}
              asOf={asOf}
              what={sharedWords[by].many}
              isOpened={isOpened}
            />
          )
        }
      </Loaded>
      <PlaceLink to={{ type: 'options chosen', options: { a: undefined, b: undefined } }}>
        Close this pair
      </PlaceLink>
    </div>
  );
};

/** Which partnerships share members: ranked pairs, a heat map, combinations, and any two side by side. */
export const OverlapsView = (view: ViewProps) => {
  const { options, setOptions, landscape } = view;
  const { by, picture } = chosenIn(view);
  const offset = offsetOf(options['page']);
  const variables = {
    ...scopeOf(view),
    by,
    minShared: chosenInteger(options, 'minShared'),
    maxQ: chosenNumber(options, 'maxQ'),
    sort: chosenWord(options, 'sort', orders),
  };
  const answer = useAnswer(pairsQuery, { ...variables, offset });
  const { a, b } = options;
  const pair = [a, b].join(' ');
  const [atFirst] = useState(pair);
  return (
    <AnalysisView
      analysis="overlap"
      view={view}
      answer={answer}
      pageOf={({ overlap }) => overlap}
      controls={(facts) =>
        facts.options
          .filter(({ name }) => name !== 'by')
          .map((option) => (
            <OptionField
              key={option.name}
              facts={option}
              label={labelOf('overlap', option.name)}
              words={orderWords}
              options={options}
              setOptions={setOptions}
            />
          ))
      }
    >
      {({ overlap }) => (
        <>
          <Choices view={view} />
          {overlap.total > 0 && (
            <p className="govuk-body-s">
              Chance: if the {overlap.universe.toLocaleString('en-GB')} {sharedWords[by].many} were dealt out
              to the partnerships at random, how often would two share as many? Where that is rare (q of 0.05
              or less), something else brings them together.
            </p>
          )}
          {a !== undefined && b !== undefined && (
            <OpenPair key={pair} view={view} a={a} b={b} isOpened={pair !== atFirst} />
          )}
          {picture === 'heat' && <Heat view={view} />}
          {picture === 'sets' && <Combinations view={view} />}
          {picture === 'pairs' && (
            <PairsList
              landscape={landscape}
              page={overlap}
              offset={offset}
              csv={wholeList({
                shown: overlap,
                ask: async (part, signal) =>
                  (await ask(pairsQuery, { ...variables, ...part }, signal)).overlap,
                tableOf: pairTable,
              })}
            />
          )}
        </>
      )}
    </AnalysisView>
  );
};

const orderWords: Readonly<Record<string, string>> = {
  q: 'Least like chance first',
  shared: 'Most shared first',
  jaccard: 'Highest Jaccard first',
  overlap_coefficient: 'Highest overlap coefficient first',
};
