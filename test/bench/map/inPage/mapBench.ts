import type { Core } from 'cytoscape';

/** What is drawn, so that another page may draw the same. */
export interface Drawing {
  readonly elements: readonly {
    readonly group: 'nodes' | 'edges';
    readonly data: Readonly<Record<string, unknown>>;
    readonly classes: string;
    readonly position?: { readonly x: number; readonly y: number };
  }[];
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

/** What the bench asks of a page that draws, be it ours or another's. Times in milliseconds. */
export interface MapBench {
  /** Draws what it is given; how long that took until the picture was there. Of our own page: from the data to the picture. */
  readonly drawn: (drawing?: Drawing) => Promise<number>;
  /** Frames a second, each a new picture, while the picture is moved all the time. */
  readonly panned: (time: number) => Promise<number>;
}

interface Registered extends Element {
  readonly _cyreg?: { readonly cy: Core };
}

declare global {
  interface Window {
    mapBench: MapBench;
  }
}

/** The Cytoscape of a page, by the way it keeps for its own use. */
export const cyOf = (): Core | undefined => document.querySelector<Registered>('.map__canvas')?._cyreg?.cy;

export const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

/** When a Cytoscape has drawn the next time, on the clock of `performance.now()`. */
export const rendered = (cy: Core): Promise<number> =>
  new Promise((resolve) => {
    cy.one('render', () => {
      resolve(performance.now());
    });
  });

/** Moves a picture to and fro in every frame, and counts how often it was drawn. */
export const framesWhile = async (
  time: number,
  { move, drawn }: { readonly move: (by: number) => void; readonly drawn: () => number },
): Promise<number> => {
  const before = drawn();
  const start = performance.now();
  for (let turn = 0; performance.now() - start < time; turn += 1) {
    move(turn % 60 < 30 ? 4 : -4);
    await nextFrame();
  }
  return (drawn() - before) / ((performance.now() - start) / 1000);
};

/** The same for a Cytoscape. */
export const framesOf = async (cy: Core, time: number): Promise<number> => {
  let frames = 0;
  const count = (): void => {
    frames += 1;
  };
  cy.on('render', count);
  await nextFrame();
  const result = await framesWhile(time, {
    move: (by) => void cy.panBy({ x: by, y: by }),
    drawn: () => frames,
  });
  cy.removeListener('render', count);
  return result;
};
