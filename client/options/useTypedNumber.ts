import { useState } from 'react';
import type { FieldProps } from './fieldProps.ts';
import { numberFault } from './numberFault.ts';

interface Typed {
  readonly text: string;
  /** The value that stood in the address when it was typed: with another it is forgotten. */
  readonly over: string | undefined;
  readonly fault?: string;
}

/** A number that is typed over what is shown. It holds when it is settled, so that half a number asks nothing. */
export const useTypedNumber = (
  { facts, value, change }: Pick<FieldProps, 'facts' | 'value' | 'change'>,
  shown: string,
) => {
  const [last, setLast] = useState<Typed>();
  const typed = last?.over === value ? last : undefined;
  return {
    text: typed?.text ?? shown,
    /** What is wrong with it, once it was settled. */
    fault: typed?.fault,
    type: (text: string) => {
      setLast({ ...typed, text, over: value });
    },
    drop: () => {
      setLast(undefined);
    },
    settle: () => {
      if (typed === undefined) return;
      const wanted = typed.text.trim();
      const fault = numberFault(wanted, facts);
      setLast(fault === undefined ? undefined : { ...typed, fault });
      if (fault === undefined && wanted !== shown) change(wanted === '' ? undefined : wanted);
    },
  };
};
