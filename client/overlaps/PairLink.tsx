import { PlaceLink } from '../page/PlaceLink.tsx';
import type { SubjectEntry } from '../queries.ts';

interface Props {
  readonly a: SubjectEntry;
  readonly b: SubjectEntry;
}

/** Opens two partnerships side by side. */
export const PairLink = ({ a, b }: Props) => (
  <PlaceLink to={{ type: 'options chosen', options: { a: a.id, b: b.id } }}>
    <bdi>{a.name}</bdi> and <bdi>{b.name}</bdi>
  </PlaceLink>
);
