/** What a kind of thing looks like: shared by picture and legend, so that the two cannot differ. */

export interface BoxLook {
  readonly fill: string;
  readonly border: string;
  readonly text: string;
  readonly shape: 'rectangle' | 'round-rectangle' | 'cut-rectangle' | 'barrel';
}

const ink = '#0b0c0c';
const partnership: BoxLook = { fill: '#d2e2f1', border: '#1d70b8', text: ink, shape: 'round-rectangle' };
const organisation: BoxLook = { fill: '#ffffff', border: '#505a5f', text: ink, shape: 'rectangle' };
const area: BoxLook = { fill: '#cce2d8', border: '#00703c', text: ink, shape: 'barrel' };
const other: BoxLook = { fill: '#fdf3e7', border: '#9c4f00', text: ink, shape: 'cut-rectangle' };

export const tableLook: BoxLook = { fill: '#144e81', border: '#144e81', text: '#ffffff', shape: 'rectangle' };
export const frameLook: BoxLook = { fill: '#eef4fa', border: '#1d70b8', text: ink, shape: 'rectangle' };

/** A closed group: darker than the ground it stands for, so that nobody takes it for a body. */
const group: BoxLook = { fill: '#dee0e2', border: '#484949', text: ink, shape: 'round-rectangle' };

const boxLooks: Readonly<Record<string, BoxLook>> = {
  Partnership: partnership,
  Organisation: organisation,
  Area: area,
  Group: group,
};

/** Labels that look like no other; all others look alike. */
export const labelsOfTheirOwn: readonly string[] = Object.keys(boxLooks);

/** The look of a label. */
export const boxLook = (label: string): BoxLook => boxLooks[label] ?? other;

/** How far something is a fact shows in its line, whatever the colour: dashes for what may come, dots for what is talked about. */
export interface StatusLook {
  readonly border: 'solid' | 'dashed' | 'dotted' | 'double';
  /** Lengths of dash and gap in turn; none: a solid line. */
  readonly dashes: readonly number[];
  /** A sign on the line, for what is not or no longer. */
  readonly sign: string;
}

const statusLooks: Readonly<Record<string, StatusLook>> = {
  existing: { border: 'solid', dashes: [], sign: '' },
  proposed: { border: 'dashed', dashes: [8, 4], sign: '' },
  recommended: { border: 'dashed', dashes: [12, 3, 2, 3], sign: '' },
  expected: { border: 'dashed', dashes: [14, 4], sign: '' },
  considered: { border: 'dotted', dashes: [2, 4], sign: '' },
  guidance: { border: 'dotted', dashes: [2, 8], sign: '' },
  rejected: { border: 'double', dashes: [2, 4], sign: '✕' },
  ended: { border: 'double', dashes: [5, 5], sign: '⁄⁄' },
};

export const statusLook = (status: string | null): StatusLook =>
  statusLooks[status ?? 'existing'] ?? { border: 'solid', dashes: [], sign: '' };

/** What stands at the end of a line, by what the line says. */
export interface LineLook {
  readonly colour: string;
  readonly end: 'none' | 'circle' | 'triangle' | 'diamond' | 'square' | 'tee' | 'vee';
  readonly isHollow: boolean;
}

const lineLooks: Readonly<Record<string, LineLook>> = {
  MEMBER_OF: { colour: '#1d70b8', end: 'circle', isHollow: false },
  ON: { colour: '#1d70b8', end: 'circle', isHollow: false },
  OBSERVER_OF: { colour: '#1d70b8', end: 'circle', isHollow: true },
  ATTENDS: { colour: '#1d70b8', end: 'square', isHollow: true },
  FEEDS_INTO: { colour: '#00703c', end: 'triangle', isHollow: false },
  ACCOUNTABLE_TO: { colour: '#00703c', end: 'triangle', isHollow: true },
  PART_OF: { colour: '#505a5f', end: 'diamond', isHollow: true },
  COUNTERPART_OF: { colour: '#4c2c92', end: 'tee', isHollow: false },
  SEVERAL: { colour: '#484949', end: 'none', isHollow: false },
};

/** Types of lines that look like no other; all others look alike. */
export const linesOfTheirOwn: readonly string[] = Object.keys(lineLooks);

const otherLine: LineLook = { colour: '#505a5f', end: 'vee', isHollow: false };

export const lineLook = (type: string): LineLook => lineLooks[type] ?? otherLine;

/** The outline around who sits on a partnership: colours of Okabe and Ito, and a line of its own for each. */
export interface OutlineLook {
  readonly colour: string;
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double';
}

const outlineLooks: readonly [OutlineLook, ...OutlineLook[]] = [
  { colour: '#d55e00', line: 'solid' },
  { colour: '#0072b2', line: 'dashed' },
  { colour: '#007d5b', line: 'dotted' },
  { colour: '#a8427f', line: 'double' },
];

/** The look of the first, second … outline; after four they begin again. */
export const outlineLook = (order: number): OutlineLook =>
  outlineLooks[order % outlineLooks.length] ?? outlineLooks[0];
