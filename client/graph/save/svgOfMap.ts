import type { Core } from 'cytoscape';
import { SvgContext } from './svgContext.ts';

/** What of Cytoscape's renderer draws a picture; it is its own affair, so that its version is pinned and a test holds this. */
interface Renderer {
  usePaths: () => boolean;
  drawElements(context: SvgContext, elements: readonly unknown[]): void;
  getCachedZSortedEles(force?: boolean): readonly unknown[];
}

/** Space around the picture, in pixels at zoom 1. */
const margin = 10;

/** Moves a picture so that its corner is the corner of the page, on white. */
const framed = (svg: string, width: number, height: number): string =>
  svg.replace(/^<svg[^>]*>/, (start) => `${start}<rect width="${width}" height="${height}" fill="#ffffff"/>`);

/** The whole picture as SVG, in pixels at zoom 1, whatever of it is in sight: names are text, and can be searched for. */
export const svgOfMap = (cy: Core): string => {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  const { x1, y1, w, h } = cy.elements().boundingBox({});
  const width = Math.ceil(w + 2 * margin);
  const height = Math.ceil(h + 2 * margin);
  const context = new SvgContext({ width, height });
  const usesPaths = renderer.usePaths;
  // Paths are kept as Path2D, which only a real canvas understands.
  renderer.usePaths = () => false;
  try {
    context.translate(margin - x1, margin - y1);
    renderer.drawElements(context, renderer.getCachedZSortedEles(true));
  } finally {
    renderer.usePaths = usesPaths;
  }
  return framed(context.getSerializedSvg(), width, height);
};
