import { useId } from 'react';
import type { LandscapeEntry } from '../queries.ts';
import type { Move } from '../state/move.ts';

interface Props {
  readonly landscapes: readonly LandscapeEntry[];
  readonly chosen: string;
  readonly go: (done: Move) => void;
}

/** Chooses the landscape. */
export const LandscapeSelect = ({ landscapes, chosen, go }: Props) => {
  const id = useId();
  const isListed = landscapes.some((one) => one.id === chosen);
  return (
    <div className="landscape-select">
      <label className="govuk-label" htmlFor={id}>
        Landscape
      </label>
      <select
        id={id}
        className="govuk-select"
        value={isListed ? chosen : ''}
        onChange={({ target }) => {
          go({ type: 'landscape chosen', landscape: target.value });
        }}
      >
        {!isListed && <option value="">Choose one</option>}
        {landscapes.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
};
