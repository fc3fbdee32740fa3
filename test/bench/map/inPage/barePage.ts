import cytoscape from 'cytoscape';
import type { ElementDefinition } from 'cytoscape';
import { style } from '../../../../client/graph/style.ts';
import { cyOf, framesOf, rendered } from './mapBench.ts';
import { snapshot } from './snapshot.ts';

/** Cytoscape and nothing else: the elements of our page where they stand there, with our style, as it draws by standard. */
window.mapBench = {
  drawn: async (drawing) => {
    const start = performance.now();
    if (drawing === undefined) throw new Error('A bare page draws what it is given.');
    const cy = cytoscape({
      container: document.querySelector<HTMLElement>('.map__canvas'),
      elements: [...drawing.elements] as unknown as ElementDefinition[],
      style,
      // Else it would go further away than ours, and show all of it smaller.
      layout: { name: 'preset', fit: false },
      minZoom: 0.02,
      maxZoom: 4,
      zoom: drawing.zoom,
      pan: { ...drawing.pan },
    });
    return (await rendered(cy)) - start;
  },
  panned: (time) => {
    const cy = cyOf();
    if (cy === undefined) throw new Error('Nothing is drawn yet.');
    return framesOf(cy, time);
  },
};
window.snapshot = snapshot;
