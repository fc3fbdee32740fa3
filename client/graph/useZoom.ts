import type { Core } from 'cytoscape';
import { useEffect, useMemo, useRef } from 'react';
import { extentOf } from './layout/extentOf.ts';
import type { Picture, Point } from './layout/picture.ts';
import type { Direction } from './nearest.ts';

export interface Zoom {
  /** The whole width, from the top. */
  readonly fit: () => void;
  /** Zooms by a factor around the middle. */
  readonly by: (factor: number) => void;
  readonly pan: (direction: Direction) => void;
  /** Moves the picture, and the page, so that a box is in sight. */
  readonly reveal: (id: string | undefined) => void;
  /** Goes along when the picture is drawn anew and what one looks at stands elsewhere in it. */
  readonly follow: (shift: Point) => void;
  /** The middle of what is seen of the picture. */
  readonly middle: () => Point;
}

const step = 80;
const shifts: Readonly<Record<Direction, cytoscape.Position>> = {
  up: { x: 0, y: step },
  down: { x: 0, y: -step },
  left: { x: step, y: 0 },
  right: { x: -step, y: 0 },
};

const middle = (cy: Core): cytoscape.Position => ({ x: cy.width() / 2, y: cy.height() / 2 });

/** At its normal size all of the picture is there: a finger scrolls the page. Zoomed in, it moves the picture. */
const letPan = (cy: Core, picture: Picture): void => {
  const { w, h } = cy.extent();
  // Measured from the picture: Cytoscape would measure every letter of it.
  const { width, height } = extentOf(picture);
  cy.userPanningEnabled(width > w + 4 || height > h + 4);
};

const reveal = (cy: Core, id: string | undefined): void => {
  if (id === undefined) return;
  const node = cy.getElementById(id);
  const container = cy.container();
  if (node.empty() || container === null) return;
  const box = node.renderedBoundingBox({});
  const isInside = box.x1 >= 0 && box.y1 >= 0 && box.x2 <= cy.width() && box.y2 <= cy.height();
  if (!isInside) cy.center(node);
  const top = container.getBoundingClientRect().top + node.renderedBoundingBox({}).y1;
  if (top < 60 || top > window.innerHeight - 120) window.scrollBy({ top: top - window.innerHeight / 2 });
};

/** The middle of that part of the picture which the window shows. */
const seenMiddle = (cy: Core): Point => {
  const { left, top, right, bottom } = cy.container()?.getBoundingClientRect() ?? new DOMRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2 - left;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2 - top;
  const pan = cy.pan();
  return { x: (x - pan.x) / cy.zoom(), y: (y - pan.y) / cy.zoom() };
};

/** At its normal size the picture begins at its corner, and the page goes along; zoomed in, the picture does. */
const follow = (cy: Core, picture: Picture, { x, y }: Point): void => {
  letPan(cy, picture);
  if (cy.userPanningEnabled()) cy.panBy({ x: -x * cy.zoom(), y: -y * cy.zoom() });
  else if (y !== 0) window.scrollBy({ top: y * cy.zoom(), behavior: 'instant' });
};

/** Zooming and panning of a picture; Ctrl with the wheel, or two fingers, zoom at the pointer. */
export const useZoom = (cy: Core | undefined, picture: Picture): Zoom => {
  const size = useRef(picture);
  useEffect(() => {
    size.current = picture;
  }, [picture]);
  useEffect(() => {
    const container = cy?.container();
    if (cy === undefined || container === null || container === undefined) return undefined;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { left, top } = container.getBoundingClientRect();
      cy.zoom({
        level: cy.zoom() * Math.exp(-event.deltaY / 300),
        renderedPosition: { x: event.clientX - left, y: event.clientY - top },
      });
      letPan(cy, size.current);
    };
    container.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      container.removeEventListener('wheel', onWheel);
    };
  }, [cy]);

  return useMemo(
    () => ({
      fit: () => {
        if (cy === undefined) return;
        cy.resize();
        cy.viewport({ zoom: Math.min(1, cy.width() / size.current.width), pan: { x: 0, y: 0 } });
        letPan(cy, size.current);
      },
      by: (factor) => {
        cy?.zoom({ level: cy.zoom() * factor, renderedPosition: middle(cy) });
        if (cy !== undefined) letPan(cy, size.current);
      },
      pan: (direction) => {
        cy?.panBy(shifts[direction]);
      },
      reveal: (id) => {
        if (cy !== undefined) reveal(cy, id);
      },
      follow: (shift) => {
        if (cy !== undefined) follow(cy, size.current, shift);
      },
      middle: () => (cy === undefined ? { x: 0, y: 0 } : seenMiddle(cy)),
    }),
    [cy, size],
  );
};
