import { AnalysisView } from '../analysis/AnalysisView.tsx';
import { offsetOf } from '../analysis/pages.ts';
import { ask } from '../api/ask.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { chosenWord } from '../options/chosen.ts';
import { labelOf } from '../options/labelOf.ts';
import { OptionField } from '../options/OptionField.tsx';
import { ownChoices } from '../options/ownChoices.ts';
import { Tabs } from '../options/Tabs.tsx';
import type { ViewProps } from '../views.ts';
import { Counterparts } from './Counterparts.tsx';
import { CountyChoice } from './CountyChoice.tsx';
import { DualSeats } from './DualSeats.tsx';
import { tiersQuery } from './tiersQueries.ts';
import type { TiersPage } from './tiersQueries.ts';
import { tiersScope } from './tiersScope.ts';
import { topicKindWords } from './tierWords.ts';
import { TopicsByTier } from './TopicsByTier.tsx';
import { Voices } from './Voices.tsx';

const kinds = ['themes', 'blocks', 'themes_and_blocks'] as const;
/** Parts of the view; the topics where none is chosen. */
const { label, words: parts } = ownChoices.tiers.show;
type Part = (typeof parts)[number];

const partOf = ({ options }: ViewProps): Part => chosenWord(options, 'show', parts) ?? 'topics';

const titles = (page: TiersPage): Readonly<Record<Part, string>> => ({
  topics: `Topics by tier (${page.total.toLocaleString('en-GB')})`,
  counterparts: 'Counterparts',
  voices: 'Who is heard at both',
  dual: `One seat for two bodies (${page.dualRepresentation.length.toLocaleString('en-GB')})`,
});

const variablesOf = (view: ViewProps) => ({
  ...tiersScope(view),
  by: chosenWord(view.options, 'by', kinds),
});

const PartShown = ({ view, page }: { readonly view: ViewProps; readonly page: TiersPage }) => {
  const part = partOf(view);
  switch (part) {
    case 'topics':
      return (
        <TopicsByTier
          view={view}
          page={page}
          offset={offsetOf(view.options['page'])}
          ask={async (part, signal) =>
            (await ask(tiersQuery, { ...variablesOf(view), ...part }, signal)).twoTier
          }
        />
      );
    case 'counterparts':
      return <Counterparts view={view} page={page} />;
    case 'voices':
      return <Voices view={view} page={page} />;
    case 'dual':
      return (
        <DualSeats
          landscape={view.landscape}
          page={page}
          seating={view.options['seating'] === 'separate' ? 'separate' : 'joint'}
        />
      );
    default:
      return part satisfies never;
  }
};

/** How county and districts meet: topics by tier, counterparts, who is heard, and seats that stand for two bodies. */
export const TiersView = (view: ViewProps) => {
  const { options, setOptions } = view;
  // The other parts have pages of their own.
  const offset = partOf(view) === 'topics' ? offsetOf(options['page']) : 0;
  const answer = useAnswer(tiersQuery, { ...variablesOf(view), offset });
  return (
    <AnalysisView
      analysis="twoTier"
      view={view}
      answer={answer}
      pageOf={({ twoTier }) => twoTier}
      controls={(facts) => (
        <>
          {facts.options
            .filter(({ name }) => name === 'by' && partOf(view) === 'topics')
            .map((option) => (
              <OptionField
                key={option.name}
                facts={option}
                label={labelOf('twoTier', option.name)}
                words={topicKindWords}
                options={options}
                setOptions={setOptions}
              />
            ))}
          <CountyChoice {...view} />
        </>
      )}
    >
      {({ twoTier }) => (
        <>
          <Tabs
            label={label}
            tabs={parts.map((id) => ({ id, title: titles(twoTier)[id] }))}
            current={partOf(view)}
            to={(id) => ({
              show: id === 'topics' ? undefined : id,
              page: undefined,
              topic: undefined,
              result: undefined,
            })}
          />
          <PartShown view={view} page={twoTier} />
        </>
      )}
    </AnalysisView>
  );
};
