import cytoscape from 'cytoscape';
import type { Core, ElementDefinition } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { style } from './style.ts';

interface Drawn {
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

/** A Cytoscape picture in an element, made once; `onPick` hears the id of the fact that was clicked, or undefined. */
export const useCytoscape = (onPick: (fact: string | undefined) => void): Drawn => {
  const ref = useRef<HTMLDivElement>(null);
  const [cy, setCy] = useState<Core>();
  const pick = useRef(onPick);
  useEffect(() => {
    pick.current = onPick;
  }, [onPick]);
  useEffect(() => {
    if (ref.current === null) return undefined;
    withoutItsStyleSheet();
    const made = cytoscape({
      container: ref.current,
      style,
      autoungrabify: true,
      boxSelectionEnabled: false,
      selectionType: 'single',
      autounselectify: true,
      // A wheel scrolls the page; with Ctrl it zooms (see MapView).
      userZoomingEnabled: false,
      minZoom: 0.2,
      maxZoom: 4,
    });
    made.on('tap', (event) => {
      const target = event.target as Core | cytoscape.SingularElementReturnValue;
      pick.current(
        target === made ? undefined : ((target as cytoscape.NodeSingular).data('fact') as string | undefined),
      );
    });
    setCy(made);
    return () => {
      made.destroy();
      setCy(undefined);
    };
  }, []);
  return { ref, cy };
};

/** Replaces what is drawn. */
export const draw = (cy: Core, elements: readonly ElementDefinition[]): void => {
  cy.batch(() => {
    cy.elements().remove();
    cy.add([...elements]);
  });
};
