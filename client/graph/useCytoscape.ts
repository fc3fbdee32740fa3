import cytoscape from 'cytoscape';
import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Point } from './layout/picture.ts';
import { style } from './style.ts';

interface Heard {
  /** The id of the fact that was clicked, or undefined. */
  readonly select: (fact: string | undefined) => void;
  /** A box was dragged to a place. */
  readonly move: (id: string, to: Point) => void;
  /** The line at a place of the picture, if one comes as near as `reach`. */
  readonly lineAt: (place: Point, reach: number) => string | undefined;
}

interface Made {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly cy: Core | undefined;
}

/** Cytoscape would write a style sheet into the page, which our Content-Security-Policy refuses; style/picture.scss has it. */
const withoutItsStyleSheet = (): void => {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id) !== null) return;
  const mark = document.createElement('meta');
  mark.id = id;
  document.head.append(mark);
};

/** As near as this a mouse, or a finger, has to come to a line, in pixels of the screen. */
const mouseReach = 8;
const fingerReach = 24;

/** The fact that was clicked. Lines lie before frames and behind boxes; the ground is nothing. */
const factAt = ({ cy, target, position, originalEvent }: EventObject, lineAt: Heard['lineAt']) => {
  const box = target === cy ? undefined : (target as NodeSingular);
  const fact = box?.data('fact') as string | undefined;
  if (box !== undefined && box.data('as') !== 'frame') return fact;
  const reach = originalEvent instanceof MouseEvent ? mouseReach : fingerReach;
  return lineAt(position, reach / cy.zoom()) ?? fact;
};

/** A finger scrolls the page past the picture; a box that it touched would come along. */
const hasFinePointer = (): boolean => matchMedia('(pointer: fine)').matches;

/** What of Cytoscape's renderer is set here; it is its own affair, so that its version is pinned and a test holds this. */
interface Renderer {
  path2dEnabled: (isEnabled: boolean) => void;
}

const make = (container: HTMLElement): Core => {
  withoutItsStyleSheet();
  const cy = cytoscape({
    container,
    style,
    autoungrabify: !hasFinePointer(),
    boxSelectionEnabled: false,
    selectionType: 'single',
    autounselectify: true,
    // A wheel scrolls the page; with Ctrl it zooms (see useZoom).
    userZoomingEnabled: false,
    minZoom: 0.02,
    maxZoom: 4,
  });
  // Each line and each arrow as a Path2D to keep takes twice as long to draw as the strokes that it is made of.
  (cy as unknown as { renderer(): Renderer }).renderer().path2dEnabled(false);
  return cy;
};

/** A Cytoscape picture in an element, made once and taken down with it. */
export const useCytoscape = (heard: Heard): Made => {
  const ref = useRef<HTMLDivElement>(null);
  const [cy, setCy] = useState<Core>();
  const listener = useRef(heard);
  useEffect(() => {
    listener.current = heard;
  }, [heard]);
  useEffect(() => {
    if (ref.current === null) return undefined;
    const made = make(ref.current);
    made.on('tap', (event) => {
      listener.current.select(factAt(event, listener.current.lineAt));
    });
    made.on('dragfree', 'node[fact]', (event) => {
      const node = event.target as NodeSingular;
      listener.current.move(node.id(), node.position());
    });
    setCy(made);
    return () => {
      made.destroy();
      setCy(undefined);
    };
  }, []);
  return { ref, cy };
};
