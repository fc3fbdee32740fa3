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
import { chosenNumber, chosenWord } from '../options/chosen.ts';
import { labelOf } from '../options/labelOf.ts';
import { OptionField } from '../options/OptionField.tsx';
import { Tabs } from '../options/Tabs.tsx';
import { PlaceLink } from '../page/PlaceLink.tsx';
import { SortableTable } from '../table/SortableTable.tsx';
import type { Column } from '../table/SortableTable.tsx';
import type { ViewProps } from '../views.ts';
import { duplicationQuery } from './duplicationQuery.ts';
import type { Duplication } from './duplicationQuery.ts';
import { Respects } from './Respects.tsx';
import { classes, classWords, respects, shareInWords } from './respects.ts';
import { Weights } from './Weights.tsx';

/** Options of the analysis that are typed here; class and weights have controls of their own. */
const typed = ['minScore', 'minRemit'] as const;

const classTitle = (pair: Duplication): string =>
  pair.class === null ? 'None of these' : classWords[pair.class].title;

const Figures = ({ pair }: { readonly pair: Duplication }) => {
  const [a, b] = pair.subjects;
  return (
    <div className="duplication">
      <p className="govuk-body-s duplication__line">
        <strong className="status">{classTitle(pair)}</strong>{' '}
        {pair.class !== null && `${classWords[pair.class].says}. `}Score {shareInWords(pair.score)}, from{' '}
        {Math.round(pair.confidence * respects.length)} of {respects.length} respects.{' '}
        {a !== undefined && b !== undefined && (
          <PlaceLink
            to={{
              type: 'view chosen',
              view: 'overlaps',
              selected: undefined,
              options: { a: a.id, b: b.id },
            }}
            className="govuk-link screen-only"
          >
            Members side by side
            <span className="govuk-visually-hidden">
              : {a.name} and {b.name}
            </span>
          </PlaceLink>
        )}
      </p>
      <Respects components={pair.components} />
    </div>
  );
};

const columns: readonly Column<Duplication>[] = [
  { id: 'pair', heading: 'Pair', value: ({ subjects }) => subjects.map(({ name }) => name).join(' and ') },
  { id: 'class', heading: 'Class', value: classTitle },
  {
    id: 'score',
    heading: 'Score',
    value: ({ score }) => score,
    show: ({ score }) => shareInWords(score),
    isNumber: true,
  },
  ...respects.map(({ id, title }): Column<Duplication> => ({
    id,
    heading: title,
    value: ({ components }) => components[id] ?? -1,
    show: ({ components }) => shareInWords(components[id]),
    isNumber: true,
    isUnstated: ({ components }) => components[id] === null,
  })),
];

const tableOf = (results: readonly Duplication[]) => ({
  headings: [
    'Partnership',
    'Other partnership',
    'Class',
    'Score',
    'Confidence',
    ...respects.map(({ title }) => title),
    'In words',
  ],
  rows: results.map((pair) => [
    pair.subjects[0]?.name ?? null,
    pair.subjects[1]?.name ?? null,
    pair.class,
    pair.score,
    pair.confidence,
    ...respects.map(({ id }) => pair.components[id]),
    pair.because,
  ]),
});

/** Which partnerships do like work for like people: ranked, with the five respects of each pair, weighed as one likes. */
export const DuplicationView = (view: ViewProps) => {
  const { landscape, options, setOptions } = view;
  const offset = offsetOf(options['page']);
  const number = (name: string) => chosenNumber(options, name);
  const chosenClass = chosenWord(options, 'class', classes);
  const variables = {
    ...scopeOf(view),
    class: chosenClass,
    minScore: number('minScore'),
    minRemit: number('minRemit'),
    themesWeight: number('themesWeight'),
    areaWeight: number('areaWeight'),
    modesWeight: number('modesWeight'),
    membershipWeight: number('membershipWeight'),
    remitWeight: number('remitWeight'),
  };
  const answer = useAnswer(duplicationQuery, { ...variables, offset });
  return (
    <AnalysisView
      analysis="duplication"
      view={view}
      answer={answer}
      pageOf={({ duplication }) => duplication}
      controls={(facts) => (
        <>
          {typed.map((name) => {
            const option = facts.options.find((one) => one.name === name);
            return (
              option && (
                <OptionField
                  key={name}
                  facts={option}
                  label={labelOf('duplication', name)}
                  options={options}
                  setOptions={setOptions}
                />
              )
            );
          })}
          <Weights facts={facts} options={options} setOptions={setOptions} />
        </>
      )}
    >
      {({ duplication }) => (
        <>
          <Tabs
            label={labelOf('duplication', 'class')}
            tabs={[
              { id: 'all', title: 'All' },
              ...classes.map((id) => ({ id, title: classWords[id].title })),
            ]}
            current={chosenClass ?? 'all'}
            to={(id) => ({ class: id === 'all' ? undefined : id, page: undefined })}
          />
          <Results
            landscape={landscape}
            page={duplication}
            results={duplication.results}
            start={offset + 1}
            show={(pair) => <Figures pair={pair} />}
          />
          <Pager offset={offset} total={duplication.total} />
          <Downloads
            name={fileName('duplication', landscape.name)}
            what="these pairs"
            csv={wholeList({
              shown: duplication,
              ask: async (part, signal) =>
                (await ask(duplicationQuery, { ...variables, ...part }, signal)).duplication,
              tableOf,
            })}
          />
          {duplication.results.length > 0 && (
            <SortableTable
              caption="The same as a table"
              columns={columns}
              rows={duplication.results}
              keyOf={({ id }) => id}
              isSelected={({ id }) => id === options['result']}
            />
          )}
        </>
      )}
    </AnalysisView>
  );
};
