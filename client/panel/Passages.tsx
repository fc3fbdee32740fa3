import type { Passage } from '../queries.ts';

interface Props {
  readonly passages: readonly Passage[];
  /** Whether the document is named: where a landscape rests on one only, its name is said once. */
  readonly namesSource: boolean;
}

/** Where a fact stands: the place in the paper, and what stands there in our own words. */
export const Passages = ({ passages, namesSource }: Props) =>
  passages.length === 0 ? null : (
    <ul className="passages">
      {passages.map(({ id, source, locator, note }) => (
        <li key={id}>
          <span className="passages__place">
            {namesSource && `${source}: `}
            {locator}
          </span>
          {note !== null && <span className="passages__note">{note}</span>}
        </li>
      ))}
    </ul>
  );
