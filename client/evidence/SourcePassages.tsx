import { useState } from 'react';
import { counted } from '../../schema/inWords.ts';
import { SubjectLink } from '../analysis/SubjectLink.tsx';
import { useAnswer } from '../api/useAnswer.ts';
import { Loaded } from '../page/Loaded.tsx';
import { evidenceQuery } from '../queries.ts';

interface Props {
  readonly landscape: string;
  readonly source: string;
  readonly name: string;
}

/** A longer list helps nobody; the rest is found from the facts. */
const longest = 1000;

/** The passages of a document, in the order of the register, each leading to what rests on it; asked when it is opened. */
export const SourcePassages = ({ landscape, source, name }: Props) => {
  const [isOpen, setIsOpen] = useState(false);
  const answer = useAnswer(evidenceQuery, isOpen ? { landscape, id: source } : undefined);
  return (
    <details
      className="govuk-details"
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          Its passages<span className="govuk-visually-hidden"> ({name})</span>
        </span>
      </summary>
      {isOpen && (
        <Loaded what="the passages" answer={answer}>
          {({ evidence }) => {
            const passages = (evidence?.facts ?? []).filter(({ edge }) => edge.type === 'OF');
            return (
              <>
                <p className="govuk-body-s">
                  {counted(passages.length, 'passage', 'passages')}
                  {passages.length > longest && `, the first ${String(longest)} of them`}
                </p>
                <ul className="names">
                  {passages.slice(0, longest).map(({ other }) => (
                    <li key={other.id}>
                      <SubjectLink subject={other} />
                    </li>
                  ))}
                </ul>
              </>
            );
          }}
        </Loaded>
      )}
    </details>
  );
};
