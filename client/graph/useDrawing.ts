import type { Core, ElementDefinition } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { shiftOf } from './anchor.ts';
import type { DrawnPart } from './drawn.ts';
import { elements } from './elements.ts';
import { highlight } from './highlight.ts';
import type { Marks } from './highlight.ts';
import type { Picture } from './layout/picture.ts';
import { nothingDrawn, redraw } from './redraw.ts';
import type { Drawn } from './redraw.ts';
import type { Zoom } from './useZoom.ts';

interface Drawing {
  readonly part: DrawnPart;
  /** The picture as it was laid out, and with what somebody moved in it. */
  readonly standard: Picture;
  readonly picture: Picture;
  readonly outlines: readonly ElementDefinition[];
  readonly marks: Marks;
  readonly width: number;
}

/** Brings what is to be drawn into a Cytoscape and keeps it so; what somebody looks at stays in its place. */
export const useDrawing = (
  cy: Core | undefined,
  { fit, follow, middle }: Zoom,
  { part, standard, picture, outlines, marks, width }: Drawing,
): void => {
  const drawn = useRef<{ readonly cy: unknown; readonly ids: Drawn }>({ cy: undefined, ids: nothingDrawn() });
  const before = useRef<Picture>(undefined);
  const { selected, reached, path } = marks;
  useEffect(() => {
    if (cy === undefined) return;
    if (drawn.current.cy !== cy) drawn.current = { cy, ids: nothingDrawn() };
    redraw(cy, [...elements(part, picture), ...outlines], drawn.current.ids);
  }, [cy, part, picture, outlines]);
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
    if (cy !== undefined) fit();
  }, [cy, fit, width]);
  useEffect(() => {
    if (cy !== undefined) highlight(cy, { selected, reached, path });
  }, [cy, part, picture, outlines, selected, reached, path]);
};
