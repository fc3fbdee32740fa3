import { useEffect, useRef, useState } from 'react';
import type { RevisionAnswer } from '../../schema/importing.ts';
import { Failure } from '../page/Failure.tsx';
import { dateWords } from '../page/dateWords.ts';
import { useRevisions } from './useRevisions.ts';

interface Props {
  readonly landscape: { readonly id: string; readonly name: string };
  /** What asks anew where it changes. */
  readonly edition: unknown;
  /** The revision that the page shows. */
  readonly shown: number;
}

const written = (at: string): string =>
  new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** The revisions of a landscape that are kept, and the way back to one, after a question. */
export const RevisionList = ({ landscape, edition, shown }: Props) => {
  const { kept, error, isMoving, revert, retry } = useRevisions(landscape.id, edition);
  const live = kept?.find(({ isLive }) => isLive);
  return (
    <section aria-labelledby="revisions">
      <h2 className="govuk-heading-m" id="revisions">
        Revisions of <bdi>{landscape.name}</bdi>
      </h2>
      {error && <Failure what="the revisions" error={error} retry={retry} />}
      {live && live.number !== shown && (
        <div className="govuk-inset-text" role="status">
          Revision {live.number} is live.{' '}
          <a className="govuk-link" href={`/?landscape=${encodeURIComponent(landscape.id)}`}>
            Look at it
          </a>
        </div>
      )}
      <ul className="import__revisions" aria-busy={isMoving}>
        {(kept ?? []).map((revision) => (
          <Kept
            key={revision.number}
            revision={revision}
            live={live?.number}
            isMoving={isMoving}
            revert={revert}
          />
        ))}
      </ul>
      {kept?.length === 1 && <p className="govuk-body">There is no other to go back to yet.</p>}
    </section>
  );
};

interface KeptProps {
  readonly revision: RevisionAnswer;
  readonly live: number | undefined;
  readonly isMoving: boolean;
  readonly revert: (to: number) => void;
}

const Kept = ({ revision, live, isMoving, revert }: KeptProps) => {
  const { number, isLive, name, date, writtenAt, nodes, edges } = revision;
  return (
    <li className="import__revision">
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong>Revision {number}</strong>
        {isLive && ', live'}: <bdi>{name ?? 'name not noted'}</bdi>
        {date !== null && `, ${dateWords(date)}`}. Written {written(writtenAt)}
        {nodes !== null && edges !== null && `; ${nodes} nodes, ${edges} edges`}.
      </p>
      {!isLive && name !== null && (
        <WayBack number={number} live={live} isMoving={isMoving} revert={revert} />
      )}
      {!isLive && name === null && (
        <p className="govuk-body-s">
          An earlier version of the software wrote it and did not note what it is called, so it cannot be gone
          back to.
        </p>
      )}
    </li>
  );
};

interface WayBackProps extends Omit<KeptProps, 'revision'> {
  readonly number: number;
}

/** A button that asks before it does anything. The focus stays where the hand is: on the question, and back on the button. */
const WayBack = ({ number, live, isMoving, revert }: WayBackProps) => {
  const [asks, setAsks] = useState<boolean>();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asks !== undefined) first.current?.focus();
  }, [asks]);
  if (asks !== true)
    return (
      <button
        type="button"
        ref={first}
        className="govuk-button govuk-button--secondary govuk-!-margin-bottom-2"
        disabled={isMoving}
        onClick={() => {
          setAsks(true);
        }}
      >
        Go back to revision {number}
      </button>
    );
  return (
    <div className="govuk-inset-text" role="group" aria-labelledby={`revert-${number}`}>
      <p className="govuk-body" id={`revert-${number}`}>
        Show revision {number} to everybody from now on? Revision {live} is kept, and you can come back to it.
      </p>
      <div className="govuk-button-group">
        <button
          type="button"
          ref={first}
          className="govuk-button"
          onClick={() => {
            setAsks(false);
            revert(number);
          }}
        >
          Yes, go back
        </button>
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => {
            setAsks(false);
          }}
        >
          No
        </button>
      </div>
    </div>
  );
};
