import type { OptionFacts } from '../queries.ts';

/** What the control of an option is given. */
export interface FieldProps {
  readonly facts: OptionFacts;
  readonly label: string;
  /** As it stands in the address; undefined: the standard. */
  readonly value: string | undefined;
  /** What words of the API are called here, where their own say too little. */
  readonly words?: Readonly<Record<string, string>> | undefined;
  readonly change: (text: string | undefined, how?: 'step' | 'quietly') => void;
}
