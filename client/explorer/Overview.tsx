import { useAnswer } from '../api/useAnswer.ts';
import { statuses as allStatuses } from '../../schema/landscape.ts';
import { counted } from '../../schema/inWords.ts';
import { isOn } from '../graph/isOn.ts';
import { Loaded } from '../page/Loaded.tsx';
import { groupsQuery } from '../queries.ts';
import type { Groups } from '../queries.ts';
import type { ViewProps } from '../views.ts';
import { gatheringOf, gatherings } from './askedOf.ts';
import { nested } from './nested.ts';

const gatheringWords = { AREA: 'Area', THEME: 'Theme' } as const;

interface CardProps {
  readonly group: Groups['groups'][number];
  /** Partnerships of the largest group: the length of the longest bar. */
  readonly most: number;
  readonly open: (id: string) => void;
}

/** One group: its name, how much there is in it, and a bar to compare; pressing it opens it. */
const Card = ({ group: { node, partnerships, members }, most, open }: CardProps) => (
  <button
    type="button"
    className="overview__card"
    onClick={() => {
      open(node.id);
    }}
  >
    <span className="overview__name name">
      <bdi>{node.name}</bdi>
    </span>
    <span className="overview__counts">
      {counted(partnerships, 'partnership', 'partnerships')}, {counted(members, 'body', 'bodies')} on them
    </span>
    <svg
      className="overview__bar"
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect width={(100 * partnerships) / Math.max(1, most)} height="6" fill="#1d70b8" />
    </svg>
  </button>
);

const Nests = ({ groups, open }: { readonly groups: Groups; readonly open: (id: string) => void }) => {
  const most = Math.max(0, ...groups.groups.map(({ partnerships }) => partnerships));
  return (
    <ul className="overview">
      {nested(groups).map(({ group, within }) => (
        <li key={group.node.id} className="overview__nest">
          <Card group={group} most={most} open={open} />
          {within.length > 0 && (
            <ul className="overview__within">
              {within.map((one) => (
                <li key={one.node.id}>
                  <Card group={one} most={most} open={open} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
};

/** A landscape that is too large to be drawn at once: its areas or topics with what is in each, to open one after another. */
export const Overview = ({ landscape, place, options, setOptions }: ViewProps) => {
  const by = gatheringOf(options);
  const answer = useAnswer(groupsQuery, {
    landscape: landscape.id,
    by,
    asOf: place.date ?? null,
    statuses: allStatuses.filter((status) => isOn(place.toggled, 'statuses', status)),
  });
  return (
    <>
      <p className="govuk-body">
        {landscape.name} is too large to be drawn at once. Here are its parts; press one to see who works with
        whom in it.
      </p>
      <p className="govuk-body">
        <label>
          Group by{' '}
          <select
            className="govuk-select map-tools__select"
            value={by}
            onChange={({ target }) => {
              setOptions({ gathered: target.value === 'AREA' ? undefined : target.value });
            }}
          >
            {gatherings.map((word) => (
              <option key={word} value={word}>
                {gatheringWords[word]}
              </option>
            ))}
          </select>
        </label>
      </p>
      <Loaded what="the overview" answer={answer}>
        {({ groups }) =>
          groups && (
            <>
              <Nests
                groups={groups}
                open={(id) => {
                  // Of a topic it is asked where; of an area, what meets on which tier.
                  setOptions({ within: id, by: by === 'THEME' ? 'area' : undefined });
                }}
              />
              {groups.ungrouped > 0 && (
                <p className="govuk-body">
                  For {counted(groups.ungrouped, 'partnership', 'partnerships')} none is stated.
                </p>
              )}
            </>
          )
        }
      </Loaded>
    </>
  );
};
