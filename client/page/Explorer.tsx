import { Suspense, useCallback, useMemo } from 'react';
import { Filters } from '../filters/Filters.tsx';
import { partOfLabels, passing } from '../graph/show.ts';
import { Panel } from '../panel/Panel.tsx';
import type { Graph, LandscapeAnswer } from '../queries.ts';
import { Search } from '../search/Search.tsx';
import type { Move } from '../state/move.ts';
import { filters } from '../state/place.ts';
import type { Place } from '../state/place.ts';
import { views } from '../views.ts';
import { counted } from '../words.ts';
import { dateWords } from './dateWords.ts';
import { Empty } from './Empty.tsx';
import { ViewBoundary } from './ViewBoundary.tsx';
import { Waiting } from './Waiting.tsx';

interface Props {
  readonly landscape: LandscapeAnswer;
  readonly graph: Graph;
  readonly place: Place;
  /** The view that fits the screen, where the address names none. */
  readonly standardView: string;
  readonly go: (done: Move) => void;
}

/** One landscape: search, filters, the chosen view of it, and beside it what the paper says of what is selected. */
export const Explorer = ({ landscape, graph, place, standardView, go }: Props) => {
  const part = useMemo(() => partOfLabels(graph, place.toggled), [graph, place.toggled]);
  const shown = useMemo(() => passing(part, place.toggled), [part, place.toggled]);
  const select = useCallback(
    (id: string | undefined) => {
      go({ type: 'selected', id });
    },
    [go],
  );
  const view = views.find(({ id }) => id === (place.view ?? standardView)) ?? views[0];
  const isFiltered = place.date !== undefined || filters.some((filter) => place.toggled[filter].length > 0);
  const clear = (): void => {
    go({ type: 'filters cleared' });
  };

  return (
    <>
      <div className="tools">
        <Search landscape={landscape.id} select={select} />
        <details className="govuk-details tools__filters" open={false}>
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">Choose what is shown</span>
          </summary>
          <Filters place={place} whole={graph} part={part} standardDate={dateWords(landscape.date)} go={go} />
        </details>
      </div>
      <div className="views">
        <nav aria-label="Views">
          <ul className="views__list">
            {views.map(({ id, title }) => (
              <li key={id}>
                <button
                  type="button"
                  className="views__button"
                  aria-current={id === view?.id ? 'page' : undefined}
                  onClick={() => {
                    go({ type: 'view chosen', view: id });
                  }}
                >
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <p className="views__said" role="status">
          {counted(shown.nodes.length, 'body', 'bodies')} and {counted(shown.edges.length, 'link', 'links')},
          as of {dateWords(graph.asOf)}.
          {isFiltered && (
            <>
              {' '}
              <button type="button" className="link-button" onClick={clear}>
                Clear filters
              </button>
            </>
          )}
        </p>
      </div>
      <div className="explorer">
        <div className="explorer__view">
          {shown.nodes.length === 0 ? (
            <Empty isFiltered={isFiltered} clear={clear} />
          ) : (
            view !== undefined && (
              <ViewBoundary key={view.id}>
                <Suspense fallback={<Waiting what="the view" isSlow={false} />}>
                  <view.View
                    title={landscape.name}
                    part={part}
                    shown={shown}
                    selected={place.selected}
                    select={select}
                  />
                </Suspense>
              </ViewBoundary>
            )
          )}
        </div>
        <Panel landscape={landscape} selected={place.selected} select={select} />
      </div>
    </>
  );
};
