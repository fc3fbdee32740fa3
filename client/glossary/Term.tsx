import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { terms } from './terms.ts';
import type { TermName } from './terms.ts';

interface Props {
  readonly name: TermName;
  /** The word as it stands in the sentence, where it is another form. */
  readonly children?: ReactNode;
}

/** A term of the field with its meaning at a press, for its first use on a page. */
export const Term = ({ name, children = name }: Props) => {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="term"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
        onKeyDown={({ key }) => {
          if (key === 'Escape') setIsOpen(false);
        }}
      >
        {children}
      </button>
      <span id={id} className="term__meaning" hidden={!isOpen}>
        {' '}
        ({terms[name]})
      </span>
    </>
  );
};
