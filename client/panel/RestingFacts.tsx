import { Status } from '../page/Status.tsx';
import type { Evidence } from '../queries.ts';

interface Props {
  readonly facts: Evidence['restOnIt'];
  readonly select: (id: string) => void;
}

/** What rests on a passage: the way back from the paper to the facts. */
export const RestingFacts = ({ facts, select }: Props) =>
  facts.length === 0 ? null : (
    <section>
      <h3 className="govuk-heading-s panel__heading">
        What rests on it <span className="panel__count">({facts.length})</span>
      </h3>
      <ul className="facts">
        {facts.map(({ id, name, status }) => (
          <li key={id} className="fact">
            <button
              type="button"
              className="link-button"
              onClick={() => {
                select(id);
              }}
            >
              <bdi>{name}</bdi>
            </button>{' '}
            {status !== 'existing' && <Status status={status} />}
          </li>
        ))}
      </ul>
    </section>
  );
