import type { OptionFacts } from '../queries.ts';
import type { OptionChanges } from '../state/move.ts';
import type { Options } from '../state/place.ts';
import { NumberOption } from './NumberOption.tsx';
import { WordOption } from './WordOption.tsx';
import { WordsOption } from './WordsOption.tsx';
import { YesNoOption } from './YesNoOption.tsx';

interface Props {
  readonly facts: OptionFacts;
  readonly label: string;
  /** What words of the API are called here, where their own say too little. */
  readonly words?: Readonly<Record<string, string>>;
  readonly options: Options;
  readonly setOptions: (changes: OptionChanges, how?: 'step' | 'quietly') => void;
}

/** The control of one option of an analysis, as the registry describes it: range, words, standard and what it does. */
export const OptionField = ({ facts, label, words, options, setOptions }: Props) => {
  const value = options[facts.name];
  const change = (text: string | undefined, how?: 'step' | 'quietly'): void => {
    // A page of other results would be another page.
    setOptions({ [facts.name]: text === facts.default ? undefined : text, page: undefined }, how);
  };
  const shared = { facts, label, words, value, change };
  switch (facts.type) {
    case 'integer':
    case 'number':
      return <NumberOption {...shared} />;
    case 'word':
      return <WordOption {...shared} />;
    case 'yesNo':
      return <YesNoOption {...shared} />;
    case 'words':
      return <WordsOption {...shared} />;
    case 'id':
    case 'date':
      // What these mean the view knows: they are chosen on its picture, its list or its search.
      return null;
    default:
      return facts.type satisfies never;
  }
};
