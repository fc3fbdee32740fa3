import { SubjectLink } from '../analysis/SubjectLink.tsx';
import { PlaceLink } from '../page/PlaceLink.tsx';
import type { SubjectEntry } from '../queries.ts';
import { nowhere } from '../state/place.ts';

interface Props {
  readonly subject: SubjectEntry;
  /** The landscape that it is of, where that is another than the one looked at. */
  readonly elsewhere: string | undefined;
}

/** A subject's name, leading to its page in its own landscape. */
export const SideLink = ({ subject, elsewhere }: Props) =>
  elsewhere === undefined ? (
    <SubjectLink subject={subject} />
  ) : (
    <PlaceLink
      to={{ type: 'went', place: { ...nowhere, landscape: elsewhere, view: 'sits', selected: subject.id } }}
      className="govuk-link name"
    >
      <bdi>{subject.name}</bdi>
    </PlaceLink>
  );
