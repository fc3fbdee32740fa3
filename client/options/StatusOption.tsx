import { useId } from 'react';
import { capital } from '../../schema/inWords.ts';
import { statuses } from '../../schema/landscape.ts';
import type { Status } from '../../schema/landscape.ts';
import { statusMeaning } from '../words.ts';

interface Props {
  readonly chosen: readonly string[];
  /** Is given at least one. */
  readonly change: (statuses: readonly Status[]) => void;
}

/** Statuses of the facts that count. The last one stays ticked: without any there is nothing to count. */
export const StatusOption = ({ chosen, change }: Props) => {
  const id = useId();
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Facts that count are</legend>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {statuses.map((status) => (
          <div key={status} className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              id={`${id}-${status}`}
              type="checkbox"
              checked={chosen.includes(status)}
              onChange={() => {
                const next = statuses.filter((one) => (one === status) !== chosen.includes(one));
                if (next.length > 0) change(next);
              }}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={`${id}-${status}`}>
              {capital(status)} <span className="filters__count">{statusMeaning(status)}</span>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
};
