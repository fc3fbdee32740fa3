import { PlaceLink } from '../page/PlaceLink.tsx';
import type { SubjectEntry } from '../queries.ts';

/** A subject's name, leading to its page: all that is linked to it, with passages. */
export const SubjectLink = ({ subject }: { readonly subject: SubjectEntry }) => (
  <PlaceLink to={{ type: 'view chosen', view: 'sits', selected: subject.id }} className="govuk-link name">
    <bdi>{subject.name}</bdi>
  </PlaceLink>
);
