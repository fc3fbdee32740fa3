import type { DrawnEdge } from '../drawn.ts';
import type { Spot } from './placed.ts';

/** How a line runs, before anything is measured. Lines run between boxes, never behind one. */
export type Way =
  /** Between a hub and the frame around it. */
  | { readonly kind: 'inside' }
  /** Straight from a guest to the table next to it. */
  | { readonly kind: 'drop'; readonly box: string; readonly table: string }
  /** Out of a box sideways, and along a gutter to a table. */
  | { readonly kind: 'side'; readonly box: string; readonly table: string; readonly gutter: number }
  /** Between neighbours in a row. */
  | { readonly kind: 'beside' }
  /** Out of `from` to its right, along the gutter, and between two rows to `to`. */
  | { readonly kind: 'around'; readonly gutter: number };

interface Ends {
  readonly from: Spot;
  readonly to: Spot;
}

const isTable = (spot: Spot): boolean => spot.as !== 'box';

/** The way of an edge between two spots. `lane` is the gutter in the middle, `next` says who sits next to a table. */
export const wayOf = (
  edge: Pick<DrawnEdge, 'from' | 'to'>,
  { from, to }: Ends,
  lane: number,
  next: ReadonlyMap<string, 'straight' | 'round'>,
): Way => {
  if (isTable(from) && isTable(to))
    return from.row === to.row ? { kind: 'inside' } : tableToTable(edge, lane);
  if (isTable(from) || isTable(to)) {
    const [box, spot, table, at] = isTable(to)
      ? ([edge.from, from, edge.to, to] as const)
      : ([edge.to, to, edge.from, from] as const);
    const touches = Math.abs(spot.row - at.row) === 1 && spot.column >= 0;
    if (touches && next.get(box) === 'straight') return { kind: 'drop', box, table };
    return { kind: 'side', box, table, gutter: spot.column === lane + 1 ? lane : spot.column };
  }
  if (from.row === to.row && Math.abs(from.column - to.column) === 1) return { kind: 'beside' };
  return { kind: 'around', gutter: from.column };
};

const tableToTable = (edge: Pick<DrawnEdge, 'from' | 'to'>, lane: number): Way => ({
  kind: 'side',
  box: edge.from,
  table: edge.to,
  gutter: lane,
});
