import { counted } from '../../schema/inWords.ts';
import { Term } from '../glossary/Term.tsx';
import { WayIn } from '../import/WayIn.tsx';
import { dateWords } from '../page/dateWords.ts';
import { PlaceLink } from '../page/PlaceLink.tsx';
import type { ViewProps } from '../views.ts';
import { labelWord, labelsWord } from '../words.ts';
import { doors } from './doors.ts';

/** Labels that the page counts on its first view: who there is. */
const countedLabels = ['Partnership', 'Organisation', 'Person', 'Seat', 'Theme', 'Finding'];

/** What this is, what it holds, and a door to each question that people come with. */
export const StartView = ({ landscape, views }: ViewProps) => (
  <div className="start">
    <p className="govuk-body-l start__lead">
      Who works with whom in a place: its <Term name="Partnership">partnerships</Term>, who has a{' '}
      <Term name="Seat">seat</Term> on them, for which theme and at which <Term name="Tier">tier</Term>. Every
      fact names the <Term name="Passage">passage</Term> of the paper that it rests on. Ask it who sits on
      what, who is stretched, and what overlaps, is done twice or is missing between the tiers.
    </p>
    <ul className="start__doors">
      {doors
        .filter(({ view }) => views.some(({ id }) => id === view))
        .map(({ view, title, says }) => (
          <li key={view} className="start__door">
            <h2 className="govuk-heading-m start__title">
              <PlaceLink to={{ type: 'view chosen', view, selected: undefined }}>{title}</PlaceLink>
            </h2>
            <p className="govuk-body">{says}</p>
          </li>
        ))}
    </ul>
    <h2 className="govuk-heading-m">
      What <bdi>{landscape.name}</bdi> holds
    </h2>
    <p className="govuk-body start__description" dir="auto">
      {landscape.description}
    </p>
    <ul className="start__counts">
      {countedLabels.flatMap((label) => {
        const count = landscape.nodeCounts.find(({ name }) => name === label)?.count ?? 0;
        const [one, many] = [labelWord(label).toLowerCase(), labelsWord(label).toLowerCase()];
        return count === 0 ? [] : [<li key={label}>{counted(count, one, many)}</li>];
      })}
      <li>{counted(landscape.facts, 'fact', 'facts')}</li>
    </ul>
    <p className="govuk-body-s">
      {landscape.publisher}, {dateWords(landscape.date)}. Revision {landscape.revision}. Its documents:{' '}
      {landscape.sources.map(({ name }) => name).join('; ')}.
    </p>
    <WayIn />
  </div>
);
