import type { OptionFacts } from '../queries.ts';

/** What the control of an option is given. */
export interface FieldProps {
  readonly facts: OptionFacts;
  readonly label: string;
  /** As it stands in the address; undefined: the standard. */
  readonly value: string | undefined;
  readonly change: (text: string | undefined, how?: 'step' | 'quietly') => void;
}
