import { useCallback, useMemo } from 'react';
import type { ComponentType } from 'react';
import { counted } from '../../schema/inWords.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { Filters } from '../filters/Filters.tsx';
import type { MapProps } from '../graph/partProps.ts';
import { partOfLabels, passing } from '../graph/show.ts';
import { dateWords } from '../page/dateWords.ts';
import { Loaded } from '../page/Loaded.tsx';
import { StaleRevision } from '../page/StaleNotice.tsx';
import { Panel } from '../panel/Panel.tsx';
import { graphQuery } from '../queries.ts';
import type { Graph } from '../queries.ts';
import { Search } from '../search/Search.tsx';
import { filters } from '../state/place.ts';
import type { Filter } from '../state/place.ts';
import type { ViewProps } from '../views.ts';
import { optionsOf } from '../graph/arrange/arrangementOptions.ts';
import { asDrawn } from '../graph/arrange/arrangement.ts';
import { askedOf, gatheringOf } from './askedOf.ts';
import { Empty } from './Empty.tsx';
import { Overview } from './Overview.tsx';

/** How one part was arranged says nothing of another. */
const noArrangement = optionsOf(asDrawn);

interface Props extends ViewProps {
  /** How what is shown is drawn: as a picture or as a table. */
  readonly Drawing: ComponentType<MapProps>;
}

const Drawn = ({
  graph,
  Drawing,
  landscape,
  place,
  options,
  setOptions,
  select,
  go,
}: Props & { readonly graph: Graph }) => {
  const part = useMemo(() => partOfLabels(graph, place.toggled), [graph, place.toggled]);
  const shown = useMemo(() => passing(part, place.toggled), [part, place.toggled]);
  const isFiltered = place.date !== undefined || filters.some((filter) => place.toggled[filter].length > 0);
  const clear = (): void => {
    go({ type: 'filters cleared' });
  };
  const toggle = useCallback(
    (filter: Filter, value: string) => {
      go({ type: 'toggled', filter, value });
    },
    [go],
  );
  return (
    <>
      <StaleRevision shown={landscape.revision} live={graph.revision} />
      <div className="tools">
        <Search landscape={landscape.id} select={select} />
        <details className="govuk-details tools__filters" open={false}>
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">Choose what is shown</span>
          </summary>
          <Filters place={place} whole={graph} part={part} standardDate={dateWords(landscape.date)} go={go} />
        </details>
      </div>
      <p className="views__said" role="status">
        {counted(shown.nodes.length, 'body', 'bodies')} and {counted(shown.edges.length, 'link', 'links')}, as
        of {dateWords(graph.asOf)}.
        {isFiltered && (
          <>
            {' '}
            <button type="button" className="link-button" onClick={clear}>
              Clear filters
            </button>
          </>
        )}
      </p>
      <div className="explorer">
        <div className="explorer__view">
          {shown.nodes.length === 0 ? (
            <Empty isFiltered={isFiltered} clear={clear} />
          ) : (
            <Drawing
              key={landscape.id}
              title={landscape.name}
              landscape={landscape}
              asOf={graph.asOf}
              whole={graph}
              part={part}
              shown={shown}
              toggled={place.toggled}
              toggle={toggle}
              options={options}
              setOptions={setOptions}
              selected={place.selected}
              select={select}
            />
          )}
        </div>
        <Panel landscape={landscape} selected={place.selected} select={select} />
      </div>
    </>
  );
};

/** One landscape, or a part of it: search, filters, a drawing of it, and beside it what the paper says of what is selected. */
export const Explorer = (props: Props) => {
  const { landscape, place, options, setOptions } = props;
  const asked = askedOf(landscape, options);
  const answer = useAnswer(
    graphQuery,
    asked && { landscape: landscape.id, asOf: place.date ?? null, ...asked },
  );
  if (asked === undefined) return <Overview {...props} />;
  return (
    <>
      {asked.around !== null && (
        <p className="govuk-body-s">
          <button
            type="button"
            className="link-button"
            onClick={() => {
              setOptions({ ...noArrangement, within: undefined });
            }}
          >
            Back to the whole of {landscape.name}
          </button>
          {gatheringOf(options) === 'THEME' &&
            '. Here are the partnerships of one topic by the area that they cover; who sits on them is shown where an area is opened.'}
        </p>
      )}
      <Loaded what="the picture" answer={answer}>
        {({ graph }) => graph && <Drawn {...props} graph={graph} />}
      </Loaded>
    </>
  );
};
