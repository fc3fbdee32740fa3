import { useEffect, useRef } from 'react';
import type { ImportState } from '../../schema/importing.ts';

type State = Extract<ImportState, { is: 'done' }>;

/** GOV.UK's confirmation panel. The link loads the page anew, so that nothing on it is older than the landscape. */
export const Done = ({ state: { landscape, revision, changed } }: { readonly state: State }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <>
      <div className="govuk-panel govuk-panel--confirmation">
        <h2 className="govuk-panel__title import__done" ref={heading} tabIndex={-1}>
          <bdi>{landscape.name}</bdi> {changed ? 'is in' : 'says this already'}
        </h2>
        <div className="govuk-panel__body">Revision {revision}</div>
      </div>
      <p className="govuk-body">
        <a className="govuk-link" href={`/?landscape=${encodeURIComponent(landscape.id)}`}>
          Look at <bdi>{landscape.name}</bdi>
        </a>
      </p>
    </>
  );
};
