import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useArrangement } from './arrange/useArrangement.ts';
import { shiftOf } from './anchor.ts';
import { compose, nearOnly, onlyOf } from './compose.ts';
import type { Composed } from './compose.ts';
import type { DrawnPart } from './drawn.ts';
import { elements } from './elements.ts';
import { closeGroups } from './group/closeGroups.ts';
import { GroupList } from './GroupList.tsx';
import { highlight } from './highlight.ts';
import { mostRouted } from './layout/layoutGroups.ts';
import { withMoved } from './layout/withMoved.ts';
import type { Point } from './layout/picture.ts';
import { Legend } from './Legend.tsx';
import { MapTools } from './MapTools.tsx';
import { nearest } from './nearest.ts';
import { NodeActions } from './NodeActions.tsx';
import { OutlineKey } from './OutlineKey.tsx';
import { useOutlines } from './outline/useOutlines.ts';
import type { MapProps } from './partProps.ts';
import { PathForm } from './PathForm.tsx';
import { redraw } from './redraw.ts';
import type { Drawn } from './redraw.ts';
import { MapDownloads } from './save/MapDownloads.tsx';
import { spoken } from './spoken.ts';
import { useCytoscape } from './useCytoscape.ts';
import { useMapKeys } from './useMapKeys.ts';
import { useWidth } from './useWidth.ts';
import { useZoom } from './useZoom.ts';
import { adjacent, otherEnd } from './walk/adjacent.ts';
import { shortestPath } from './walk/shortestPath.ts';
import { counted } from '../words.ts';

/** A picture higher than this is panned, not scrolled past. */
const highest = 2400;

/** Nor is one lower than this that is seen from afar and then gone into. */
const lowest = 300;

/** As high as the whole picture at its first size. */
const heightOf = ({ width, height }: Composed['picture'], room: number): number =>
  width <= room ? Math.min(height, highest) : Math.min(highest, Math.max(lowest, (height * room) / width));

/** Before the width of the page is known. */
const usualWidth = 960;

const seatTypes: readonly string[] = ['MEMBER_OF', 'OBSERVER_OF', 'ATTENDS', 'ON'];

/** What is drawn: what passes the filters, is near enough and not hidden, with closed groups as one box each. */
const drawnOf = (
  { part, shown }: Pick<MapProps, 'part' | 'shown'>,
  { arrangement }: ReturnType<typeof useArrangement>,
  groups: Composed['groups'],
): { readonly open: DrawnPart; readonly shut: DrawnPart } => {
  const near = new Set(nearOnly(part, arrangement.near).nodes.map(({ id }) => id));
  const open = onlyOf(shown, (id) => near.has(id) && !arrangement.hidden.includes(id));
  return { open, shut: closeGroups(open, groups, arrangement.closed) };
};

/** What a saved file says of itself: whose it is, and of which date. */
const aboutOf = ({ landscape, asOf }: MapProps) => ({
  id: landscape.id,
  name: landscape.name,
  kind: landscape.kind,
  publisher: landscape.publisher,
  date: landscape.date,
  description: `What the map shows of ${landscape.name}, as of ${asOf}, revision ${landscape.revision}.`,
});

/** A path between two of what is shown: null where there is none, undefined where none is asked for. */
const usePath = (path: ReturnType<typeof useArrangement>['arrangement']['path'], open: DrawnPart) =>
  useMemo(() => {
    if (path === undefined) return undefined;
    const ids = new Set(open.nodes.map(({ id }) => id));
    if (!ids.has(path.from) || !ids.has(path.to)) return null;
    return shortestPath(open.edges, path.from, path.to) ?? null;
  }, [path, open]);

/**
 * The picture of a landscape. Everything that can be done to it can be done from the keyboard: in the picture by keys, and
 * by the controls around it.
 */
export const MapView = (props: MapProps) => {
  const { title, whole, part, shown, toggled, toggle, selected, select, options, setOptions } = props;
  const [frame, width] = useWidth<HTMLDivElement>();
  const arranging = useArrangement(options, setOptions);
  const { arrangement, act } = arranging;
  const { groupBy, closed, near, moved } = arrangement;
  const layoutKey = JSON.stringify([groupBy, closed, near]);

  const { groups, picture: standard } = useMemo(() => {
    const [by, shut, around] = JSON.parse(layoutKey) as [typeof groupBy, typeof closed, typeof near];
    return compose({
      whole,
      part,
      arrangement: { groupBy: by, closed: shut, near: around ?? undefined },
      width: width || usualWidth,
    });
  }, [whole, part, layoutKey, width]);
  const { open, shut } = useMemo(
    () => drawnOf({ part, shown }, arranging, groups),
    // The arrangement is made anew from the address; its parts that matter here are texts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [part, shown, groups, arrangement],
  );
  const picture = useMemo(() => withMoved(standard, moved, shut.edges), [standard, moved, shut]);
  const path = usePath(arrangement.path, open);
  const outlines = useOutlines(arrangement.outlined, shut, picture);

  const move = useCallback(
    (id: string, to: Point) => {
      act({ type: 'moved', id, to });
    },
    [act],
  );
  const pick = useCallback(
    (fact: string | undefined) => {
      const isGroup = groups.some(({ id }) => id === fact);
      if (fact !== undefined && isGroup) act({ type: 'opened', groups: [fact] });
      else select(fact);
    },
    [act, groups, select],
  );
  const heard = useMemo(() => ({ onPick: pick, onMove: move }), [pick, move]);
  const { ref, cy } = useCytoscape(heard);
  const zoom = useZoom(cy, picture);
  const [reached, setReached] = useState<string>();
  const drawn = useRef<{ readonly cy: unknown; readonly ids: Drawn }>({ cy: undefined, ids: new Map() });
  const before = useRef<typeof standard>(undefined);

  const { fit, follow, middle } = zoom;
  useEffect(() => {
    if (cy === undefined || width === 0) return;
    if (drawn.current.cy !== cy) drawn.current = { cy, ids: new Map() };
    redraw(cy, [...elements(shut, picture), ...outlines], drawn.current.ids);
    cy.edges().toggleClass('crowded', shut.edges.length > mostRouted);
  }, [cy, shut, picture, outlines, width]);
  useEffect(() => {
    const was = before.current;
    before.current = standard;
    if (cy === undefined || was === undefined || was === standard || was.width !== standard.width) return;
    cy.resize();
    follow(shiftOf(was, standard, selected, middle()));
    // Where one looks at is asked only when the picture is another.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [cy, standard]);
  useEffect(() => {
    if (cy !== undefined && width > 0) fit();
  }, [cy, fit, width]);

  const onPath = useMemo(() => {
    if (path === undefined || path === null || arrangement.path === undefined) return undefined;
    return new Set([arrangement.path.from, ...path.flatMap(({ edge, to }) => [edge.id, to])]);
  }, [path, arrangement.path]);
  useEffect(() => {
    if (cy !== undefined) highlight(cy, { selected, reached, path: onPath });
  }, [cy, shut, picture, outlines, selected, reached, onPath]);

  const boxes = useMemo(() => {
    const ids = new Set(shut.nodes.map(({ id }) => id));
    return new Map([...picture.boxes].filter(([id]) => ids.has(id)));
  }, [picture, shut]);
  const links = useMemo(() => adjacent(shut.edges), [shut]);
  const linkedTo = useCallback(
    (id: string) => new Set((links.get(id) ?? []).map((edge) => otherEnd(edge, id))),
    [links],
  );
  const hide = useCallback(
    (id: string) => {
      act({ type: 'hidden', ids: [id] });
    },
    [act],
  );
  const onKeyDown = useMapKeys({
    boxes,
    linkedTo,
    at: reached ?? selected,
    reach: setReached,
    select: pick,
    move,
    hide,
    undo: arranging.undo,
    redo: arranging.redo,
    zoom,
  });

  const target = useRef<HTMLSelectElement>(null);
  const [pathFrom, setPathFrom] = useState(arrangement.path?.from ?? '');
  const selectedNode = open.nodes.find(({ id }) => id === selected);
  return (
    <div className="map" ref={frame}>
      <MapTools arranging={arranging} zoom={zoom} />
      <NodeActions
        node={selectedNode}
        arranging={arranging}
        hasSeats={open.edges.some(({ type, to }) => to === selected && seatTypes.includes(type))}
        startPath={(from) => {
          setPathFrom(from);
          target.current?.focus();
        }}
      />
      {/* An application: the arrow keys walk over the picture. The table says all of it in a form for reading. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className="map__picture"
        role="application"
        aria-roledescription="picture"
        aria-label={`${title}: ${counted(shut.nodes.length, 'box', 'boxes')}, ${counted(shut.edges.length, 'link', 'links')}`}
        aria-describedby="map-keys"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => {
          setReached((one) => one ?? selected ?? nearest(boxes, undefined, 'down'));
        }}
        onBlur={() => {
          setReached(undefined);
        }}
      >
        <div ref={ref} className="map__canvas" style={{ height: heightOf(picture, width) }} />
      </div>
      <p className="govuk-visually-hidden" aria-live="polite">
        {spoken(shut, reached)}
      </p>
      <p id="map-keys" className="govuk-body-s map__keys">
        Keys in the picture: arrows walk along links or to the next box, Page Down and Page Up through all
        boxes in turn, Enter shows the facts of one, Escape lets go, Delete hides it, Alt with arrows moves
        it, Ctrl+Z takes back, + and − zoom, 0 shows the whole, Shift with arrows moves the picture.
      </p>
      <OutlineKey outlined={arrangement.outlined} nodes={open.nodes} act={act} />
      <PathForm
        nodes={open.nodes}
        path={path}
        from={pathFrom}
        setFrom={setPathFrom}
        arranging={arranging}
        select={select}
        targetRef={target}
      />
      <GroupList groups={groups} nodes={whole.nodes} arranging={arranging} />
      <MapDownloads cy={cy} shown={shut} about={aboutOf(props)} />
      <Legend whole={whole} part={part} toggled={toggled} toggle={toggle} />
    </div>
  );
};
