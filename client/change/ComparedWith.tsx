import { useId } from 'react';
import { DateOption } from '../options/DateOption.tsx';
import { StatusOption } from '../options/StatusOption.tsx';
import { dateWords } from '../page/dateWords.ts';
import { PlaceLink } from '../page/PlaceLink.tsx';
import type { ViewProps } from '../views.ts';
import { swapped } from './comparison.ts';
import type { Comparison } from './comparison.ts';

interface Props {
  readonly view: ViewProps;
  readonly comparison: Comparison;
}

/** The other side of the comparison: which landscape, at what date, of which statuses. Said in a line, chosen behind it. */
export const ComparedWith = ({ view, comparison }: Props) => {
  const { landscapes, place, setOptions } = view;
  const { after } = comparison;
  const id = useId();
  const other = landscapes.find((one) => one.id === after.landscape);
  const own = other === undefined ? '' : dateWords(other.date);
  return (
    <details className="govuk-details scope">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          Compared with <bdi>{other?.name ?? after.landscape}</bdi> as of{' '}
          {after.date === undefined ? own : dateWords(after.date)}, facts that are {after.statuses.join(', ')}
        </span>
      </summary>
      <div className="scope__choices">
        <div>
          <label className="govuk-label govuk-label--s" htmlFor={id}>
            Landscape to compare with
          </label>
          <select
            id={id}
            className="govuk-select option__select"
            value={after.landscape}
            onChange={({ target }) => {
              const isOwn = target.value === comparison.before.landscape;
              setOptions({
                toLandscape: isOwn ? undefined : target.value,
                toAsOf: undefined,
                toStatuses: undefined,
                page: undefined,
              });
            }}
          >
            {other === undefined && <option value={after.landscape}>Choose one</option>}
            {landscapes.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
          <p className="govuk-body-s change-with__swap">
            <PlaceLink to={{ type: 'went', place: swapped(place, comparison) }}>Swap the two sides</PlaceLink>
          </p>
        </div>
        <DateOption
          key={after.date}
          date={after.date}
          standard={own}
          change={(toAsOf) => {
            setOptions({ toAsOf, page: undefined });
          }}
        />
        <StatusOption
          chosen={after.statuses}
          change={(chosen) => {
            setOptions({ toStatuses: chosen.join(','), page: undefined });
          }}
        />
      </div>
    </details>
  );
};
