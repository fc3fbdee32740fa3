import type { Core } from 'cytoscape';
import { snapshot } from './snapshot.ts';
import type { Drawing } from './mapBench.ts';
import { cyOf, framesOf, nextFrame, rendered } from './mapBench.ts';

/** What is asked of our own page beside that. Runs before its scripts, and only looks on. */
export interface OurBench {
  /** Milliseconds from the last press before the first picture to that picture. */
  readonly firstDrawnAfterPress: () => Promise<number>;
  /** What is drawn just now. */
  readonly drawing: () => Drawing;
  /**
   * Milliseconds from the next press of a key or a button until the picture shows what it did: that something came
   * into it or went out of it.
   */
  readonly answered: (how: 'add' | 'remove') => Promise<number>;
}

declare global {
  interface Window {
    ourBench: OurBench;
  }
}

let askedAt = Infinity;
let pressedAt = 0;

const fetched = window.fetch.bind(window);
window.fetch = (input, init) => {
  if (typeof init?.body === 'string' && init.body.includes('query Graph(')) askedAt = performance.now();
  return fetched(input, init);
};

for (const kind of ['keydown', 'click'] as const)
  document.addEventListener(
    kind,
    ({ timeStamp }) => {
      pressedAt = timeStamp;
    },
    true,
  );

/** When the last byte of what is to be drawn was there. */
const arrivedAt = (): number =>
  performance
    .getEntriesByType('resource')
    .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
    .find(({ name, startTime }) => name.endsWith('/graphql') && startTime >= askedAt - 1)?.responseEnd ??
  Number.NaN;

/** When there were boxes in the picture the first time. Its Cytoscape is there in a frame before that. */
const whenDrawn = async (): Promise<number> => {
  for (;;) {
    const drawn = cyOf();
    if (drawn !== undefined) return renderedWithBoxes(drawn);
    await nextFrame();
  }
};

const renderedWithBoxes = (drawn: Core): Promise<number> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (drawn.nodes('[fact]').empty()) return;
      drawn.removeListener('render', look);
      resolve(performance.now());
    };
    drawn.on('render', look);
  });

const cy = () => {
  const drawn = cyOf();
  if (drawn === undefined) throw new Error('Nothing is drawn yet.');
  return drawn;
};

const drawnAt = whenDrawn();

window.mapBench = {
  drawn: async () => (await drawnAt) - arrivedAt(),
  panned: (time) => framesOf(cy(), time),
};

window.ourBench = {
  firstDrawnAfterPress: async () => (await drawnAt) - pressedAt,
  drawing: () => {
    const drawn = cy();
    return {
      elements: drawn.elements().map((element) => ({
        group: element.group(),
        data: element.data() as Readonly<Record<string, unknown>>,
        classes: (element.classes() as unknown as readonly string[]).join(' '),
        ...(element.isNode() ? { position: { ...element.position() } } : {}),
      })),
      zoom: drawn.zoom(),
      pan: { ...drawn.pan() },
      width: drawn.width(),
      height: drawn.height(),
    };
  },
  answered: async (how) => {
    const drawn = cy();
    await new Promise((resolve) => {
      drawn.one(how, resolve);
    });
    return (await rendered(drawn)) - pressedAt;
  },
};
window.snapshot = snapshot;
