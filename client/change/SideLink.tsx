import { SubjectLink } from '../analysis/SubjectLink.tsx';
import { PlaceLink } from '../page/PlaceLink.tsx';
import type { SubjectEntry } from '../queries.ts';
import { nowhere } from '../state/place.ts';
import type { Compared } from './comparison.ts';

interface Props {
  readonly subject: SubjectEntry;
  /** The side that it is looked at on, where that is not the one looked at. */
  readonly on: Compared | undefined;
}

/** A subject's name, leading to its page: as it is in the landscape, at the date and for the statuses of its side. */
export const SideLink = ({ subject, on }: Props) =>
  on === undefined ? (
    <SubjectLink subject={subject} />
  ) : (
    <PlaceLink
      to={{
        type: 'went',
        place: {
          ...nowhere,
          landscape: on.landscape,
          date: on.date,
          counted: on.statuses,
          view: 'sits',
          selected: subject.id,
        },
      }}
      className="govuk-link name"
    >
      <bdi>{subject.name}</bdi>
    </PlaceLink>
  );
