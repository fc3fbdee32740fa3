import type { Progress } from './progress.ts';

interface Props {
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** Something is under way: what, how far, and a way out of it. */
export const Busy = ({ progress, onCancel }: Props) => {
  const state = progress.at === 'server' ? progress.state : undefined;
  const writing = state?.is === 'writing' ? state : undefined;
  return (
    <div className="import__busy">
      <p className="govuk-body" role="status">
        <span className="waiting__sign" aria-hidden="true" />{' '}
        {writing ? 'Writing' : progress.at === 'sending' ? 'Sending the file' : 'Reading and checking'}…
      </p>
      {writing && (
        <p className="govuk-body">
          <label htmlFor="import-progress">
            {writing.written} of {writing.total === 0 ? 'all' : writing.total} nodes and edges
          </label>
          <br />
          <progress
            id="import-progress"
            className="import__progress"
            max={Math.max(1, writing.total)}
            value={writing.written}
          />
        </p>
      )}
      <button type="button" className="govuk-button govuk-button--secondary" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
};
