import { useId } from 'react';
import { useAnswer } from '../api/useAnswer.ts';
import { labelOf } from '../options/labelOf.ts';
import type { ViewProps } from '../views.ts';
import { areasQuery } from './tiersQueries.ts';

const upper: ReadonlySet<string | null> = new Set(['county', 'unitary']);

/** Which county is looked at, where the landscape names several. */
export const CountyChoice = ({ landscape, place, options, setOptions }: ViewProps) => {
  const id = useId();
  const answer = useAnswer(areasQuery, { landscape: landscape.id, asOf: place.date ?? null });
  const nodes = answer.state === 'ready' ? (answer.result.graph?.nodes ?? []) : [];
  const counties = nodes.filter(({ kind }) => upper.has(kind));
  if (counties.length < 2) return null;
  const sorted = [...counties].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return (
    <div className="option">
      <label className="govuk-label option__label" htmlFor={id}>
        {labelOf('twoTier', 'county')}
      </label>
      <p className="govuk-hint option__hint" id={`${id}-hint`}>
        Which of the counties that the source names.
      </p>
      <select
        id={id}
        className="govuk-select option__select"
        aria-describedby={`${id}-hint`}
        value={options['county'] ?? ''}
        onChange={({ target }) => {
          setOptions({
            county: target.value === '' ? undefined : target.value,
            page: undefined,
            topic: undefined,
            result: undefined,
          });
        }}
      >
        <option value="">The one with most districts</option>
        {sorted.map((county) => (
          <option key={county.id} value={county.id}>
            {county.name}
          </option>
        ))}
      </select>
    </div>
  );
};
