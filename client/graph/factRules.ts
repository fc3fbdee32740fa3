import type { StylesheetJsonBlock } from 'cytoscape';
import { statusOrder } from '../words.ts';
import {
  boxLook,
  frameLook,
  labelsOfTheirOwn,
  lineLook,
  linesOfTheirOwn,
  statusLook,
  tableLook,
} from './look.ts';
import type { BoxLook } from './look.ts';

/**
 * Rules that turn one fact each into a look. Plain values by selector, no functions: Cytoscape asks a function again
 * whenever it looks at an element, and writes its answer down anew for each; plain values all elements share.
 */

const box = (selector: string, { fill, border, text, shape }: BoxLook): StylesheetJsonBlock => ({
  selector,
  style: { shape, 'background-color': fill, 'border-color': border, color: text },
});

/** Boxes by label, and by what they stand for in the picture. */
export const boxRules: readonly StylesheetJsonBlock[] = [
  box('node', boxLook('')),
  ...labelsOfTheirOwn.map((label) => box(`node[label = "${label}"]`, boxLook(label))),
  box('node[as = "hub"]', tableLook),
  box('node[as = "frame"]', frameLook),
];

const statuses = statusOrder.map((word) => [word, statusLook(word)] as const);

/** Borders of boxes by status. */
export const borderRules: readonly StylesheetJsonBlock[] = statuses
  .filter(([, { border }]) => border !== 'solid')
  .map(([word, { border }]) => ({
    selector: `node[status = "${word}"]`,
    style: { 'border-style': border, 'border-width': border === 'double' ? 4 : 2 },
  }));

const line = (selector: string, type: string): StylesheetJsonBlock => {
  const { colour, end, isHollow } = lineLook(type);
  return {
    selector,
    style: {
      'line-color': colour,
      'target-arrow-shape': end,
      'target-arrow-fill': isHollow ? 'hollow' : 'filled',
      'target-arrow-color': colour,
    },
  };
};

/** Lines by what they say. */
export const lineRules: readonly StylesheetJsonBlock[] = [
  line('edge', ''),
  ...linesOfTheirOwn.map((type) => line(`edge[type = "${type}"]`, type)),
];

/** Dashes of lines by status, and signs on them. */
export const dashRules: readonly StylesheetJsonBlock[] = statuses
  .filter(([, { dashes }]) => dashes.length > 0)
  .map(([word, { dashes, sign }]) => ({
    selector: `edge[status = "${word}"]`,
    style: {
      'line-style': 'dashed',
      'line-dash-pattern': [...dashes],
      ...(sign === '' ? {} : { label: sign }),
    },
  }));

/** Lines that something is written on. */
export const writtenOn: string = [
  'edge[edges]',
  ...statuses.filter(([, { sign }]) => sign !== '').map(([word]) => `edge[status = "${word}"]`),
].join(', ');
