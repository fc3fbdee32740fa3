import { Completeness } from '../analysis/Completeness.tsx';
import { scopeOf } from '../analysis/scopeOf.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { Loaded } from '../page/Loaded.tsx';
import { PlaceLink } from '../page/PlaceLink.tsx';
import type { ViewProps } from '../views.ts';
import { loadQuery } from './loadQuery.ts';

interface Props {
  readonly view: ViewProps;
  readonly id: string;
  readonly what: 'Person' | 'Organisation';
}

/** What one carries, as the measure of fatigue says it, with how complete the landscape is for that. */
export const Load = ({ view, id, what }: Props) => {
  const { asOf, statuses, landscape } = scopeOf(view);
  const of = what === 'Person' ? 'people' : 'organisations';
  const answer = useAnswer(loadQuery, { landscape, asOf, statuses, of });
  return (
    <Loaded what="the load" answer={answer}>
      {({ fatigue }) => {
        const found = fatigue.results.find(({ subjects }) => subjects[0]?.id === id);
        const isBeyond = found === undefined && fatigue.total > fatigue.results.length;
        return (
          <section>
            <h3 className="govuk-heading-m">Load</h3>
            <p className="govuk-body" dir="auto">
              {found?.because ??
                (isBeyond
                  ? 'It is not among the 500 that carry most.'
                  : `It has no seat among the facts that are ${fatigue.statuses.join(', ')}: only these count, unless others are chosen.`)}{' '}
              <PlaceLink to={{ type: 'view chosen', view: 'about', options: { measure: 'fatigue' } }}>
                About this figure
              </PlaceLink>
            </p>
            <Completeness entries={fatigue.completeness} />
          </section>
        );
      }}
    </Loaded>
  );
};
