import { edgeTypes, membershipTypes } from '../../schema/landscape.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { graphQuery, landscapeQuery, landscapesQuery } from '../queries.ts';
import type { LandscapeEntry } from '../queries.ts';
import type { Move } from '../state/move.ts';
import type { Place } from '../state/place.ts';
import { usePlace } from '../state/usePlace.ts';
import { Explorer } from './Explorer.tsx';
import { Header } from './Header.tsx';
import { LandscapeSelect } from './LandscapeSelect.tsx';
import { Loaded } from './Loaded.tsx';

/** Memberships too: they stand for the seats, which the page shows only where no body is named for one. */
const links = [...edgeTypes, ...membershipTypes];

/** The one that is opened where the address names none. */
const firstLandscape = 'leicestershire-2002';

/** On a phone the table says more than a small picture; it stays so while the page is open. */
const standardView = window.matchMedia('(max-width: 640px)').matches ? 'table' : 'picture';

interface ChosenProps {
  readonly id: string;
  readonly place: Place;
  readonly go: (done: Move) => void;
}

const Chosen = ({ id, place, go }: ChosenProps) => {
  const landscape = useAnswer(landscapeQuery, { id });
  const graph = useAnswer(graphQuery, { landscape: id, asOf: place.date ?? null, links });
  return (
    <Loaded what="The landscape" answer={landscape} title="Partnership landscape">
      {({ landscape: found }) =>
        found === null ? (
          <>
            <h1 className="govuk-heading-l">No such landscape</h1>
            <p className="govuk-body">There is no landscape “{id}” here. Choose one from the list above.</p>
          </>
        ) : (
          <>
            <h1 className="govuk-heading-l intro__title">{found.name}</h1>
            <p className="govuk-body intro__text">{found.description}</p>
            <Loaded what="The picture" answer={graph}>
              {({ graph: part }) =>
                part === null ? null : (
                  <Explorer
                    landscape={found}
                    graph={part}
                    place={place}
                    standardView={standardView}
                    go={go}
                  />
                )
              }
            </Loaded>
          </>
        )
      }
    </Loaded>
  );
};

const chosenOf = (place: Place, landscapes: readonly LandscapeEntry[]): string | undefined =>
  place.landscape ?? (landscapes.find(({ id }) => id === firstLandscape) ?? landscapes[0])?.id;

/** The page: which landscape, and the explorer of it. */
export const App = () => {
  const [place, go] = usePlace();
  const landscapes = useAnswer(landscapesQuery, {});
  return (
    <>
      <Header />
      <main className="page-width main" id="main">
        <Loaded what="The list of landscapes" answer={landscapes} title="Partnership landscape">
          {({ landscapes: list }) => {
            const id = chosenOf(place, list);
            return id === undefined ? (
              <>
                <h1 className="govuk-heading-l">No landscape yet</h1>
                <p className="govuk-body">
                  The graph holds no landscape. One is loaded by the command{' '}
                  <code>npm run landscape -- import FOLDER</code>.
                </p>
              </>
            ) : (
              <>
                <LandscapeSelect landscapes={list} chosen={id} go={go} />
                <Chosen key={id} id={id} place={place} go={go} />
              </>
            );
          }}
        </Loaded>
      </main>
    </>
  );
};
