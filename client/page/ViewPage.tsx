import { Suspense, useCallback, useEffect, useRef } from 'react';
import { notReadOfPlace } from '../options/notRead.ts';
import type { LandscapeAnswer, LandscapeEntry } from '../queries.ts';
import type { OptionChanges } from '../state/move.ts';
import type { Place } from '../state/place.ts';
import type { Go } from '../state/usePlace.ts';
import { viewOf, views } from '../views.ts';
import { NotRead } from './NotRead.tsx';
import { PrintNote } from './PrintNote.tsx';
import { StaleNotice } from './StaleNotice.tsx';
import { ViewBoundary } from './ViewBoundary.tsx';
import { Waiting } from './Waiting.tsx';

interface Props {
  readonly landscape: LandscapeAnswer;
  readonly landscapes: readonly LandscapeEntry[];
  readonly place: Place;
  readonly go: Go;
}

/** A view of a landscape under its heading. Another view takes the focus to its heading, as another page would. */
export const ViewPage = ({ landscape, landscapes, place, go }: Props) => {
  const { id, title, heading = title, View } = viewOf(place.view);
  const ref = useRef<HTMLHeadingElement>(null);
  const before = useRef(id);
  useEffect(() => {
    document.title = `${heading} – ${landscape.name} – Partnership landscape`;
  }, [heading, landscape.name]);
  useEffect(() => {
    if (id === before.current) return;
    before.current = id;
    ref.current?.focus();
    scrollTo(0, 0);
  }, [id]);
  const setOptions = useCallback(
    (options: OptionChanges, how?: 'step' | 'quietly') => {
      go({ type: 'options chosen', options }, how);
    },
    [go],
  );
  const select = useCallback(
    (selected: string | undefined) => {
      go({ type: 'selected', id: selected });
    },
    [go],
  );
  return (
    <>
      <h1 className="govuk-heading-l intro__title" ref={ref} tabIndex={-1}>
        <span className="govuk-caption-l">
          <bdi>{landscape.name}</bdi>
        </span>{' '}
        {heading}
      </h1>
      <NotRead said={notReadOfPlace(place, views)} />
      <StaleNotice landscape={landscape.id} revision={landscape.revision} />
      <ViewBoundary key={id}>
        <Suspense fallback={<Waiting what="the view" isSlow={false} />}>
          <View
            landscape={landscape}
            landscapes={landscapes}
            views={views}
            place={place}
            options={place.options}
            setOptions={setOptions}
            select={select}
            go={go}
          />
        </Suspense>
      </ViewBoundary>
      <PrintNote landscape={landscape} date={place.date ?? landscape.date} />
    </>
  );
};
