import { useCallback, useEffect, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { PartProps } from './partProps.ts';
import { capital, counted, labelWord, tierWord } from '../words.ts';
import { elements } from './elements.ts';
import { highlight } from './highlight.ts';
import { layout } from './layout.ts';
import type { Picture } from './layout/picture.ts';
import { Legend } from './Legend.tsx';
import { nearest } from './nearest.ts';
import type { Direction } from './nearest.ts';
import { draw, useCytoscape } from './useCytoscape.ts';
import { useWidth } from './useWidth.ts';
import { useZoom } from './useZoom.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** A picture higher than this is panned, not scrolled past. */
const highest = 2400;

/** What a screen reader says of the box that the keyboard has reached. */
const spoken = ({ shown }: Pick<PartProps, 'shown'>, id: string | undefined): string => {
  const node = shown.nodes.find((one) => one.id === id);
  if (node === undefined) return '';
  const links = shown.edges.filter(({ from, to }) => from === id || to === id).length;
  const facts = [
    labelWord(node.label),
    ...(node.count === null ? [] : [`stands for ${node.count}`]),
    ...(node.tier === null ? [] : [tierWord(node.tier)]),
    ...(node.status === null ? [] : [node.status]),
    counted(links, 'link', 'links'),
  ];
  return `${node.name}. ${capital(facts.join(', '))}.`;
};

const shownOf = (picture: Picture, shown: PartProps['shown']): Picture['boxes'] => {
  const ids = new Set(shown.nodes.map(({ id }) => id));
  return new Map([...picture.boxes].filter(([id]) => ids.has(id)));
};

/** The two-tier picture. Arrow keys walk over its boxes, Enter selects, + and - zoom, 0 shows the whole. */
export const MapView = ({ part, shown, selected, title, select }: PartProps) => {
  const [frame, width] = useWidth<HTMLDivElement>();
  const picture = useMemo(() => layout(part.nodes, part.edges, width || 960), [part, width]);
  const { ref, cy } = useCytoscape(select);
  const zoom = useZoom(cy, picture);
  const [reached, setReached] = useState<string>();

  useEffect(() => {
    if (cy === undefined || width === 0) return;
    draw(cy, elements(shown, picture));
  }, [cy, shown, picture, width]);
  const { fit } = zoom;
  useEffect(() => {
    if (cy !== undefined && width > 0) fit();
  }, [cy, fit, width]);
  useEffect(() => {
    if (cy !== undefined) highlight(cy, selected, reached);
  }, [cy, shown, picture, selected, reached]);

  const { reveal, by, pan } = zoom;
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const direction = arrows[event.key];
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (direction !== undefined && event.shiftKey) pan(direction);
      else if (direction !== undefined) {
        const next = nearest(shownOf(picture, shown), reached ?? selected, direction);
        setReached(next ?? reached);
        reveal(next);
      } else if (event.key === 'Enter' || event.key === ' ') {
        if (reached !== undefined) select(reached);
      } else if (event.key === 'Escape') select(undefined);
      else if (event.key === '+' || event.key === '=') by(1.25);
      else if (event.key === '-') by(0.8);
      else if (event.key === '0') fit();
      else return;
      event.preventDefault();
    },
    [by, fit, pan, picture, reached, reveal, select, selected, shown],
  );

  return (
    <div className="map" ref={frame}>
      <ZoomButtons zoom={zoom} />
      {/* An application: the arrow keys walk over the picture. The table says all of it in a form for reading. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className="map__picture"
        role="application"
        aria-roledescription="picture"
        aria-label={`${title}: ${counted(shown.nodes.length, 'box', 'boxes')}, ${counted(shown.edges.length, 'link', 'links')}`}
        aria-describedby="map-keys"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => {
          setReached((before) => before ?? selected ?? nearest(shownOf(picture, shown), undefined, 'down'));
        }}
        onBlur={() => {
          setReached(undefined);
        }}
      >
        <div ref={ref} className="map__canvas" style={{ height: Math.min(picture.height, highest) }} />
      </div>
      <p className="govuk-visually-hidden" aria-live="polite">
        {spoken({ shown }, reached)}
      </p>
      <p id="map-keys" className="govuk-body-s map__keys">
        Keys in the picture: arrows walk from box to box, Enter shows its facts, Escape lets go, + and − zoom,
        0 shows the whole, Shift with arrows moves it.
      </p>
      <Legend part={shown} />
    </div>
  );
};
