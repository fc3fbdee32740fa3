import { useId, useMemo } from 'react';
import { isOn } from '../graph/isOn.ts';
import type { Part } from '../graph/show.ts';
import { DateOption } from '../options/DateOption.tsx';
import type { Move } from '../state/move.ts';
import type { Filter, Place } from '../state/place.ts';
import { filterOptions } from './options.ts';
import type { FilterOption } from './options.ts';

interface GroupProps {
  readonly legend: string;
  readonly options: readonly FilterOption[];
  readonly isShown: (value: string) => boolean;
  readonly toggle: (value: string) => void;
}

const Group = ({ legend, options, isShown, toggle }: GroupProps) => {
  const id = useId();
  return (
    <fieldset className="govuk-fieldset filters__group">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {options.map(({ value, text, count }) => (
          <div key={value} className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              id={`${id}-${value}`}
              type="checkbox"
              checked={isShown(value)}
              onChange={() => {
                toggle(value);
              }}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={`${id}-${value}`}>
              {text} <span className="filters__count">({count})</span>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
};

interface Props {
  readonly place: Place;
  readonly whole: Part;
  readonly part: Part;
  /** The landscape's own date. */
  readonly standardDate: string;
  readonly go: (done: Move) => void;
}

/** Chooses what is shown: by date, kind, link, status and tier. Nothing ticked in a group shows nothing. */
export const Filters = ({ place, whole, part, standardDate, go }: Props) => {
  const options = useMemo(() => filterOptions(whole, part), [whole, part]);
  const group = (filter: Filter, legend: string) => (
    <Group
      legend={legend}
      options={options[filter]}
      isShown={(value) => isOn(place.toggled, filter, value)}
      toggle={(value) => {
        go({ type: 'toggled', filter, value });
      }}
    />
  );
  return (
    <div className="filters">
      <DateOption
        key={place.date}
        date={place.date}
        standard={standardDate}
        change={(date) => {
          go({ type: 'dated', date });
        }}
      />
      {group('labels', 'What is shown')}
      {group('links', 'Links')}
      {group('statuses', 'Status')}
      {group('tiers', 'Tier')}
    </div>
  );
};
