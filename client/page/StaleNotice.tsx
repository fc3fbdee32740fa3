import { useEffect, useState } from 'react';
import { ask } from '../api/ask.ts';
import { revisionQuery } from '../queries.ts';

interface Props {
  readonly landscape: string;
  /** The revision that the page shows. */
  readonly revision: number;
}

/** The revision that is live, asked each time that somebody comes back to the page; undefined until it is known. */
const useLiveRevision = (landscape: string): number | undefined => {
  const [live, setLive] = useState<number>();
  useEffect(() => {
    let controller = new AbortController();
    const onReturn = (): void => {
      if (document.visibilityState !== 'visible') return;
      controller.abort();
      controller = new AbortController();
      ask(revisionQuery, { id: landscape }, controller.signal)
        .then((answer) => {
          setLive(answer.landscape?.revision);
        })
        // Nobody asked for this: a server that is away is said where something is wanted of it.
        .catch(() => undefined);
    };
    addEventListener('focus', onReturn);
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      controller.abort();
      removeEventListener('focus', onReturn);
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, [landscape]);
  return live;
};

/** Says that the landscape was renewed since the page was opened, and loads it anew at a press. The address keeps the place. */
export const StaleNotice = ({ landscape, revision }: Props) => {
  const live = useLiveRevision(landscape);
  return <StaleRevision shown={revision} live={live ?? revision} />;
};

/** The notice itself, where two revisions are known to differ. */
export const StaleRevision = ({ shown, live }: { readonly shown: number; readonly live: number }) =>
  shown === live ? null : (
    <div className="govuk-inset-text stale" role="status">
      <p className="govuk-body">
        This landscape has been renewed: the page shows revision {shown}, and revision {live} is there.
      </p>
      <button
        type="button"
        className="govuk-button govuk-button--secondary govuk-!-margin-bottom-0"
        onClick={() => {
          location.reload();
        }}
      >
        Show the newest
      </button>
    </div>
  );
