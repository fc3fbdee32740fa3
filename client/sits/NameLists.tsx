import { counted } from '../../schema/inWords.ts';
import { scopeOf } from '../analysis/scopeOf.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { chosenWord } from '../options/chosen.ts';
import { ownChoices } from '../options/ownChoices.ts';
import { Loaded } from '../page/Loaded.tsx';
import { PlaceLink } from '../page/PlaceLink.tsx';
import type { ViewProps } from '../views.ts';
import { labelsWord } from '../words.ts';
import { namesQuery } from './sitsQueries.ts';

/** What can be listed by name, who first. */
const { label: listsOf, words: listed } = ownChoices.sits.list;
type Listed = (typeof listed)[number];

/** A longer list is no help; the search is. */
const longest = 2000;

interface NamesProps extends ViewProps {
  readonly label: Listed;
  readonly count: number;
}

const Names = ({ landscape, place, label, count }: NamesProps) => {
  const isListed = count <= longest;
  const { asOf, statuses } = scopeOf({ landscape, place });
  const variables = { landscape: landscape.id, asOf, statuses, label };
  const answer = useAnswer(namesQuery, isListed ? variables : undefined);
  if (!isListed)
    return (
      <p className="govuk-body">
        {counted(count, 'name', 'names')} are too many to list. Type part of a name above.
      </p>
    );
  return (
    <Loaded what="the list of names" answer={answer}>
      {({ graph }) => (
        <ul className="names">
          {graph?.nodes.map(({ id, name }) => (
            <li key={id}>
              <PlaceLink to={{ type: 'selected', id }} className="govuk-link name">
                <bdi>{name}</bdi>
              </PlaceLink>
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
};

/** Lists to choose from, for those who do not know the name. */
export const NameLists = (view: ViewProps) => {
  const { landscape, options } = view;
  const counts = listed.flatMap((label) => {
    const count = landscape.nodeCounts.find(({ name }) => name === label)?.count ?? 0;
    return count === 0 ? [] : [{ label, count }];
  });
  const wanted = chosenWord(options, 'list', listed);
  const chosen = counts.find(({ label }) => label === wanted) ?? counts[0];
  return (
    <section>
      <h2 className="govuk-heading-m">Or choose from a list</h2>
      <nav aria-label={listsOf}>
        <ul className="lists">
          {counts.map(({ label, count }) => (
            <li key={label}>
              <PlaceLink
                to={{ type: 'options chosen', options: { list: label } }}
                current={label === chosen?.label ? 'true' : undefined}
              >
                {labelsWord(label)} ({count.toLocaleString('en-GB')})
              </PlaceLink>
            </li>
          ))}
        </ul>
      </nav>
      {chosen === undefined ? (
        <p className="govuk-body">This landscape holds no names yet.</p>
      ) : (
        <Names key={chosen.label} {...view} {...chosen} />
      )}
    </section>
  );
};
