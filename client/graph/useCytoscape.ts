import cytoscape from 'cytoscape';
import type { Core, NodeSingular, SingularElementReturnValue } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { Point } from './layout/picture.ts';
import { style } from './style.ts';

interface Heard {
  /** The id of the fact that was clicked, or undefined. */
  readonly select: (fact: string | undefined) => void;
  /** A box was dragged to a place. */
  readonly move: (id: string, to: Point) => void;
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

/** A finger scrolls the page past the picture; a box that it touched would come along. */
const hasFinePointer = (): boolean => matchMedia('(pointer: fine)').matches;

const make = (container: HTMLElement): Core => {
  withoutItsStyleSheet();
  return cytoscape({
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
      const target = event.target as Core | SingularElementReturnValue;
      listener.current.select(
        target === made ? undefined : ((target as NodeSingular).data('fact') as string | undefined),
      );
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
