import { wrap } from '../graph/layout/wrap.ts';
import { keyOf, relationKinds } from './relations.ts';
import type { Relation, RelationKind, Side } from './relations.ts';

/** A partnership as a box, in pixels of the picture. */
export interface Box {
  readonly key: string;
  readonly side: Side;
  readonly isAfter: boolean;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** Status where it is not simply there, and seats where any are stated. */
  readonly below: string;
}

/** A line from a box before to a box after, between the middles of their inner edges. */
export interface Link {
  readonly key: string;
  readonly kind: RelationKind;
  readonly status: string | null;
  readonly from: number;
  readonly to: number;
}

/** What belongs together: all that is of one kind, under its heading. */
export interface Band {
  readonly kind: RelationKind;
  readonly count: number;
  readonly y: number;
}

export interface ChangeLayout {
  readonly height: number;
  readonly bands: readonly Band[];
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
}

export const boxWidth = 270;
export const letterSize = 14;
export const lineHeight = 17;
const [padding, gap, headingHeight] = [8, 8, 38];

/** Boxes and links that hang together, kept together. */
interface Cluster {
  readonly relations: readonly Relation[];
  readonly kind: RelationKind;
}

const keysOf = ({ before, after }: Relation): readonly string[] => [
  ...(before === undefined ? [] : [`before ${keyOf(before)}`]),
  ...(after === undefined ? [] : [`after ${keyOf(after)}`]),
];

/** Relations that share a box, directly or through others, in the order in which the first of each comes. */
const clustersOf = (relations: readonly Relation[]): readonly Cluster[] => {
  const byKey = new Map<string, Relation[]>();
  for (const relation of relations) {
    const met = new Set(keysOf(relation).flatMap((key) => byKey.get(key) ?? []));
    const joined = [...met, relation];
    for (const key of joined.flatMap(keysOf)) byKey.set(key, joined);
  }
  const kindOf = (joined: readonly Relation[]): RelationKind =>
    relationKinds.find((kind) => joined.some((one) => one.kind === kind)) ?? 'unchanged';
  return [...new Set(byKey.values())].map((joined) => ({ relations: joined, kind: kindOf(joined) }));
};

const belowOf = ({ status, seats, moved }: Side, isAfter: boolean): string => {
  const change = moved === 0 ? '' : `, ${String(moved)} ${isAfter ? 'gained' : 'lost'}`;
  const stated =
    seats === null || seats + moved === 0
      ? []
      : [`${String(seats)} ${seats === 1 ? 'seat' : 'seats'}${change}`];
  return [...(status === null || status === 'existing' ? [] : [status]), ...stated].join(' · ');
};

type Unplaced = Omit<Box, 'y'>;

const boxOf = (side: Side, isAfter: boolean): Unplaced => {
  const lines = wrap(side.body.name, boxWidth - 2 * padding - 8, letterSize, 2);
  const below = belowOf(side, isAfter);
  const height = (lines.length + (below === '' ? 0 : 1)) * lineHeight + padding + 4;
  return { key: `${isAfter ? 'after' : 'before'} ${keyOf(side)}`, side, isAfter, height, lines, below };
};

/** The boxes of one side of a cluster, each once. */
const columnOf = ({ relations }: Cluster, isAfter: boolean): readonly Unplaced[] => {
  const sides = relations.flatMap((one) => (isAfter ? one.after : one.before) ?? []);
  return [...new Map(sides.map((side) => [keyOf(side), boxOf(side, isAfter)])).values()];
};

const heightOf = (column: readonly Unplaced[]): number =>
  column.reduce((sum, { height }) => sum + height + gap, 0) - (column.length > 0 ? gap : 0);

/** A column from `top` on, in the middle of `room`. */
const placed = (column: readonly Unplaced[], top: number, room: number): readonly Box[] => {
  let y = top + (room - heightOf(column)) / 2;
  return column.map((box) => {
    const at = { ...box, y };
    y += box.height + gap;
    return at;
  });
};

const linksOf = ({ relations }: Cluster, boxes: readonly Box[]): readonly Link[] => {
  const middles = new Map(boxes.map(({ key, y, height }) => [key, y + height / 2]));
  return relations.flatMap((relation) => {
    const [from, to] = keysOf(relation);
    if (from === undefined || to === undefined) return [];
    const { kind, status } = relation;
    return [
      { key: `${from} ${to} ${kind}`, kind, status, from: middles.get(from) ?? 0, to: middles.get(to) ?? 0 },
    ];
  });
};

/** Two columns, what was and what is, in bands by what became of it: those that are followed first, those unchanged last. */
export const changeLayout = (relations: readonly Relation[]): ChangeLayout => {
  const clusters = clustersOf(relations);
  const [bands, boxes, links]: [Band[], Box[], Link[]] = [[], [], []];
  let y = 0;
  for (const kind of relationKinds) {
    const own = clusters.filter((cluster) => cluster.kind === kind);
    if (own.length === 0) continue;
    bands.push({ kind, count: own.length, y });
    y += headingHeight;
    for (const cluster of own) {
      const [left, right] = [columnOf(cluster, false), columnOf(cluster, true)];
      const room = Math.max(heightOf(left), heightOf(right));
      const here = [...placed(left, y, room), ...placed(right, y, room)];
      boxes.push(...here);
      links.push(...linksOf(cluster, here));
      y += room + gap;
    }
    y += gap;
  }
  return { height: y, bands, boxes, links };
};
