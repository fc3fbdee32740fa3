import { useState } from 'react';
import { useAnswer } from '../api/useAnswer.ts';
import { Loaded } from '../page/Loaded.tsx';
import { Passages } from '../panel/Passages.tsx';
import { evidenceQuery } from '../queries.ts';
import type { LandscapeAnswer } from '../queries.ts';

interface Props {
  readonly landscape: LandscapeAnswer;
  readonly id: string;
  readonly name: string;
}

/** Where a seat stands in the paper, asked when it is opened. */
export const SeatPassages = ({ landscape, id, name }: Props) => {
  const [isOpen, setIsOpen] = useState(false);
  const answer = useAnswer(evidenceQuery, isOpen ? { landscape: landscape.id, id } : undefined);
  return (
    <details
      className="seat__passages"
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary>
        Passages<span className="govuk-visually-hidden"> of {name}</span>
      </summary>
      {isOpen && (
        <Loaded what="the passages" answer={answer}>
          {({ evidence }) => (
            <Passages passages={evidence?.passages ?? []} namesSource={landscape.sources.length > 1} />
          )}
        </Loaded>
      )}
    </details>
  );
};
