import { cyOf } from './mapBench.ts';

declare global {
  interface Window {
    snapshot: typeof snapshot;
  }
}

let kept: Uint32Array | undefined;

/** The layers of the picture on one another, pixel by pixel; without that of the mouse, which marks where it holds on. */
const pixels = (): Uint32Array => {
  const all = [...document.querySelectorAll<HTMLCanvasElement>('.map__canvas canvas')];
  const layers = all.filter(({ dataset }) => dataset['id'] !== 'layer0-selectbox');
  const sheet = new OffscreenCanvas(layers[0]?.width ?? 1, layers[0]?.height ?? 1);
  const context = sheet.getContext('2d');
  if (context === null) throw new Error('There is no canvas to draw on.');
  for (const layer of layers) context.drawImage(layer, 0, 0);
  return new Uint32Array(context.getImageData(0, 0, sheet.width, sheet.height).data.buffer);
};

/** Keeps the picture as it is just now, or gives the share of its drawn pixels that are not as they were kept. */
export const snapshot = {
  keep: (): void => {
    kept = pixels();
  },
  differing: (): number => {
    const now = pixels();
    const before = kept;
    if (before === undefined) throw new Error('No picture was kept to compare with.');
    let drawn = 0;
    let differing = 0;
    for (const [at, pixel] of now.entries()) {
      const was = before[at];
      if (pixel !== 0 || was !== 0) drawn += 1;
      if (pixel !== was) differing += 1;
    }
    return differing / Math.max(1, drawn);
  },
  /** Goes closer, as + does in our page, and gives a place where nothing stands, for a mouse to take hold of: in pixels of the window. */
  grip: (): { readonly x: number; readonly y: number } => {
    const cy = cyOf();
    const container = cy?.container();
    if (cy === undefined || !container) throw new Error('Nothing is drawn yet.');
    cy.zoom(cy.zoom() * 1.5);
    cy.userPanningEnabled(true);
    const { left, top } = container.getBoundingClientRect();
    const boxes = cy.nodes('[fact]').map((node) => node.renderedBoundingBox({}));
    const isFree = (x: number, y: number): boolean =>
      boxes.every(({ x1, x2, y1, y2 }) => x < x1 - 2 || x > x2 + 2 || y < y1 - 2 || y > y2 + 2);
    for (let y = 100; y < 700; y += 3)
      for (let x = left + 200; x < left + cy.width() - 200; x += 3)
        if (isFree(x - left, y - top)) return { x, y };
    throw new Error('Boxes are everywhere.');
  },
};
