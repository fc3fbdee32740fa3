import { useEffect } from 'react';
import { useAnswer } from '../api/useAnswer.ts';
import { landscapeQuery, landscapesQuery } from '../queries.ts';
import type { LandscapeEntry } from '../queries.ts';
import type { Place } from '../state/place.ts';
import { PlaceContext } from '../state/placeContext.ts';
import { rememberedLandscape, rememberLandscape } from '../state/remembered.ts';
import { usePlace } from '../state/usePlace.ts';
import type { Go } from '../state/usePlace.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { LandscapeSelect } from './LandscapeSelect.tsx';
import { Loaded } from './Loaded.tsx';
import { ViewPage } from './ViewPage.tsx';

/** The one that is opened where neither address nor memory names one. */
const firstLandscape = 'leicestershire-2002';

interface ChosenProps {
  readonly id: string;
  readonly landscapes: readonly LandscapeEntry[];
  readonly place: Place;
  readonly go: Go;
}

const Chosen = ({ id, landscapes, place, go }: ChosenProps) => {
  const landscape = useAnswer(landscapeQuery, { id });
  return (
    <Loaded what="the landscape" answer={landscape} title="Partnership landscape">
      {({ landscape: found }) =>
        found === null ? (
          <>
            <h1 className="govuk-heading-l">No such landscape</h1>
            <p className="govuk-body">There is no landscape “{id}” here. Choose one from the list above.</p>
          </>
        ) : (
          <ViewPage landscape={found} landscapes={landscapes} place={place} go={go} />
        )
      }
    </Loaded>
  );
};

const chosenOf = (place: Place, landscapes: readonly LandscapeEntry[]): string | undefined => {
  if (place.landscape !== undefined) return place.landscape;
  const remembered = rememberedLandscape();
  const known = (wanted: string | undefined) => landscapes.find(({ id }) => id === wanted);
  return (known(remembered) ?? known(firstLandscape) ?? landscapes[0])?.id;
};

interface PageProps {
  readonly landscapes: readonly LandscapeEntry[];
  readonly place: Place;
  readonly go: Go;
}

const Page = ({ landscapes, place, go }: PageProps) => {
  const id = chosenOf(place, landscapes);
  useEffect(() => {
    if (id === undefined) return;
    if (landscapes.some((one) => one.id === id)) rememberLandscape(id);
    // An address that is copied names its landscape, whatever the next reader looked at last.
    if (place.landscape === undefined) go({ type: 'went', place: { ...place, landscape: id } }, 'quietly');
  }, [go, id, landscapes, place]);
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
      <LandscapeSelect landscapes={landscapes} chosen={id} go={go} />
      <Chosen key={id} id={id} landscapes={landscapes} place={place} go={go} />
    </>
  );
};

/** The page: which landscape, and the view of it. */
export const App = () => {
  const [place, go] = usePlace();
  const landscapes = useAnswer(landscapesQuery, {});
  return (
    <PlaceContext value={{ place, go }}>
      <Header view={place.view} />
      <main className="page-width main" id="main" tabIndex={-1}>
        <Loaded what="the list of landscapes" answer={landscapes} title="Partnership landscape">
          {({ landscapes: list }) => <Page landscapes={list} place={place} go={go} />}
        </Loaded>
      </main>
      <Footer />
    </PlaceContext>
  );
};
