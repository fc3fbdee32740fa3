import { PlaceLink } from '../page/PlaceLink.tsx';
import type { AnalysisFacts } from '../queries.ts';

/** The question that an analysis answers, and in a line how its score is to be read. */
export const Measure = ({ facts }: { readonly facts: AnalysisFacts }) => (
  <div className="measure">
    <p className="govuk-body-l measure__question">{facts.question}</p>
    <p className="govuk-body-s measure__line">
      Score: {facts.measure}{' '}
      <PlaceLink
        to={{ type: 'view chosen', view: 'about', options: { measure: facts.id } }}
        className="govuk-link screen-only"
      >
        About this figure
      </PlaceLink>
    </p>
  </div>
);
