import { useEffect, useRef } from 'react';
import type { ImportPreview } from '../../schema/importing.ts';
import { dateWords } from '../page/dateWords.ts';
import { Difference } from './Difference.tsx';
import { NearNames } from './NearNames.tsx';
import { Understood } from './Understood.tsx';

interface Props {
  readonly preview: ImportPreview;
  /** Whether the landscape has changed since another difference was shown. */
  readonly isAnew: boolean;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

const Replaces = ({ preview: { landscape, replaces, difference } }: { readonly preview: ImportPreview }) => (
  <p className="govuk-body">
    {replaces === null ? (
      <>
        <strong>
          <bdi>{landscape.name}</bdi>
        </strong>{' '}
        would be a new landscape, with the id {landscape.id}, of {landscape.publisher},{' '}
        {dateWords(landscape.date)}.
      </>
    ) : (
      <>
        It is held against revision {replaces.revision} of{' '}
        <strong>
          <bdi>{replaces.name}</bdi>
        </strong>{' '}
        ({landscape.id}).{!difference.isSame && ' That would be replaced, and kept: you can go back to it.'}
      </>
    )}
    {replaces?.isShipped === true &&
      ' This landscape came with the software: a newer edition of it will replace yours in turn.'}
    {landscape.showsPeople && ' People in it would be shown to everybody who can reach the server.'}
  </p>
);

/** A file without faults: what it would change, and the choice to accept it. */
export const Preview = ({ preview, isAnew, onAccept, onCancel }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [isAnew]);
  return (
    <>
      <h2 className="govuk-heading-m" ref={heading} tabIndex={-1}>
        The file has no faults
      </h2>
      {isAnew && (
        <div className="govuk-inset-text" role="status">
          Somebody has changed the landscape meanwhile, so nothing was written. This is the difference to what
          is there now.
        </div>
      )}
      <Replaces preview={preview} />
      <h3 className="govuk-heading-s">What would change</h3>
      <Difference difference={preview.difference} />
      <NearNames near={preview.near} moreNear={preview.moreNear} />
      <div className="govuk-button-group">
        <button type="button" className="govuk-button" onClick={onAccept}>
          Accept
        </button>
        <button type="button" className="govuk-button govuk-button--secondary" onClick={onCancel}>
          Cancel
        </button>
      </div>
      <h3 className="govuk-heading-s">How the file was understood</h3>
      <Understood preview={preview} />
    </>
  );
};
