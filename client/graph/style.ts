import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { letterSize } from './caption.ts';
import { borderRules, boxRules, dashRules, lineRules, writtenOn } from './factRules.ts';
import { outlineLook } from './look.ts';

const text = (element: NodeSingular | EdgeSingular, name: string): string => {
  const value: unknown = element.data(name);
  return typeof value === 'string' ? value : '';
};

const numbers = (element: EdgeSingular, name: string): number[] => element.data(name) as number[];

/** A line that stands for several is thicker, by the square root: 1.6 pixels for one, 8 at most. */
const thickness = (edges: number): number => Math.min(8, 1.6 * Math.sqrt(edges));

/** The one place that turns facts into looks. Letters are Arial, as on the rest of the page. */
export const style: StylesheetJson = [
  {
    selector: 'node',
    style: {
      width: 'data(width)',
      height: 'data(height)',
      'border-width': 2,
      // Of no image Cytoscape says "one that is not loaded" with each drawing of a box, and draws all of a picture that it had in store anew. Of no images it does not.
      'background-image': [],
      label: 'data(text)',
      'font-family': 'Arial, sans-serif',
      'font-size': letterSize,
      'line-height': 1.16,
      'text-wrap': 'wrap',
      'text-max-width': '2000px',
      'text-valign': 'center',
      'text-halign': 'center',
      // Smaller letters are no letters, and cost as much to draw.
      'min-zoomed-font-size': 4,
      'overlay-opacity': 0,
      'z-index-compare': 'manual',
      'z-index': 10,
    },
  },
  ...boxRules,
  ...borderRules,
  {
    selector: 'node[?shift]',
    style: { 'text-margin-x': (node: NodeSingular) => Number(node.data('shift')) },
  },
  {
    // What stands for several looks like a pile of cards.
    selector: 'node[count > 1]',
    style: { ghost: 'yes', 'ghost-offset-x': 5, 'ghost-offset-y': 4, 'ghost-opacity': 0.45 },
  },
  {
    selector: 'node.ground',
    style: {
      shape: 'rectangle',
      'background-color': '#f3f2f1',
      'border-width': 0,
      'font-weight': 'bold',
      'font-size': 'data(letters)',
      color: '#505a5f',
      'text-valign': 'top',
      'text-halign': 'center',
      'text-margin-y': (node: NodeSingular) => Number(node.data('letters')) * 1.6,
      events: 'no',
      ghost: 'no',
      'z-index': 0,
    },
  },
  {
    selector: 'node.outline',
    style: {
      shape: 'polygon',
      'shape-polygon-points': (node: NodeSingular) => text(node, 'shape'),
      'background-color': (node: NodeSingular) => outlineLook(Number(node.data('order'))).colour,
      'background-opacity': 0.16,
      'border-color': (node: NodeSingular) => outlineLook(Number(node.data('order'))).colour,
      'border-style': (node: NodeSingular) => outlineLook(Number(node.data('order'))).line,
      'border-width': 3,
      label: '',
      events: 'no',
      ghost: 'no',
      'z-index': 2,
    },
  },
  {
    selector: 'node[as = "frame"]',
    style: {
      'font-weight': 'bold',
      'z-index': 1,
    },
  },
  {
    selector: 'node[as = "hub"]',
    style: { 'font-weight': 'bold', 'font-size': 13, 'border-color': '#ffffff', 'z-index': 10 },
  },
  {
    selector: 'edge',
    style: {
      'curve-style': 'straight',
      width: thickness(1),
      'arrow-scale': 0.8,
      // A line that a mouse takes hold of looks the same, but Cytoscape would draw anew all of a picture that it had in store. Which line is meant lineAt says.
      events: 'no',
      'z-index-compare': 'manual',
      'z-index': 5,
    },
  },
  ...lineRules,
  {
    selector: writtenOn,
    style: {
      'font-size': 12,
      'font-family': 'Arial, sans-serif',
      'text-background-color': '#ffffff',
      'text-background-opacity': 1,
    },
  },
  {
    // Led around the boxes. In a crowded picture no line is, and what is not asked of it need not be worked out.
    selector: 'edge[start != "outside-to-node"]',
    style: {
      'curve-style': (edge) => (numbers(edge, 'weights').length === 0 ? 'straight' : 'round-segments'),
      'segment-weights': (edge) => numbers(edge, 'weights'),
      'segment-distances': (edge) => numbers(edge, 'distances'),
      'segment-radii': [6],
      // The types lag behind: "endpoints" measures from where the line starts, not from the middle of the box.
      'edge-distances': 'endpoints' as 'intersection',
      'source-endpoint': 'data(start)',
      'target-endpoint': 'data(end)',
    },
  },
  {
    selector: 'edge[edges]',
    style: {
      label: 'data(edges)',
      'font-weight': 'bold',
      width: (edge: EdgeSingular) => thickness(Number(edge.data('edges'))),
    },
  },
  { selector: 'node[label = "Group"]', style: { 'font-weight': 'bold' } },
  ...dashRules,
  {
    selector: 'edge[?isCrowded]',
    style: { width: 0.8, opacity: 0.35, 'arrow-scale': 0.5, 'curve-style': 'straight' },
  },
  { selector: '.aside', style: { opacity: 0.25 } },
  { selector: 'edge.on-path', style: { width: 5, opacity: 1, 'z-index': 8 } },
  { selector: 'edge.near', style: { width: 3, opacity: 1, 'z-index': 8 } },
  {
    selector: 'node.chosen',
    style: { 'outline-width': 4, 'outline-color': '#0b0c0c', 'outline-offset': 1, 'z-index': 12 },
  },
  { selector: 'edge.chosen', style: { width: 5, 'line-color': '#0b0c0c', 'z-index': 9 } },
  {
    selector: 'node.reached',
    style: {
      'outline-width': 4,
      'outline-color': '#ffdd00',
      'outline-offset': 1,
      'border-color': '#0b0c0c',
      'z-index': 12,
    },
  },
];
