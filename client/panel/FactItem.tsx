import type { Fact } from '../queries.ts';
import { Status } from '../page/Status.tsx';
import { Passages } from './Passages.tsx';

interface Props {
  readonly fact: Fact;
  readonly namesSource: boolean;
  readonly select: (id: string) => void;
}

/** One fact as a sentence, with its status, a way to the other end, and where it stands. */
export const FactItem = ({ fact, namesSource, select }: Props) => (
  <li className="fact">
    <p className="fact__sentence" dir="auto">
      {fact.sentence} {fact.edge.status !== 'existing' && <Status status={fact.edge.status} />}
    </p>
    {fact.note !== null && <p className="fact__note">{fact.note}</p>}
    <Passages passages={fact.passages} namesSource={namesSource} />
    <button
      type="button"
      className="link-button fact__other"
      onClick={() => {
        select(fact.other.id);
      }}
    >
      Show <bdi>{fact.other.name}</bdi>
    </button>
  </li>
);
