import type { Gathering } from './gatherings.ts';
import type { Row } from './plan.ts';

const inRows = (ids: readonly string[], columns: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / columns) }, (_, row) =>
    ids.slice(row * columns, (row + 1) * columns),
  );

/** Partnerships above, the rest below; where one side would be much longer, its end moves over. */
const sides = (
  { guests }: Gathering,
  columns: number,
): readonly [above: readonly string[], below: readonly string[]] => {
  const most = Math.ceil(guests.length / (2 * columns)) * columns;
  const above = guests.filter(({ label }) => label === 'Partnership').map(({ id }) => id);
  const below = guests.filter(({ label }) => label !== 'Partnership').map(({ id }) => id);
  return [
    [...above.slice(0, most), ...below.slice(most)],
    [...below.slice(0, most), ...above.slice(most)],
  ];
};

/** The place next to the frame's own name is for somebody who is linked to the frame and not to the hub. */
const frameFirst = (ids: readonly string[], frameOnly: ReadonlySet<string>): readonly string[] => {
  const first = ids.find((id) => frameOnly.has(id));
  return first === undefined ? ids : [first, ...ids.filter((id) => id !== first)];
};

interface Seating {
  readonly rows: readonly Row[];
  readonly nextToTable: readonly (readonly [string, 'straight' | 'round'])[];
}

/** A table with its guests in rows above and below it, the nearest ones first. */
export const seatAround = (gathering: Gathering, columns: number): Seating => {
  const { table, band, frameOnly } = gathering;
  const [above, below] = sides(gathering, columns).map((ids) => inRows(frameFirst(ids, frameOnly), columns));
  const row = (cells: readonly string[]): Row => ({ band, cells });
  const nearest = [above?.[0] ?? [], below?.[0] ?? []];
  // The frame's name stands in the first column: who sits there reaches the hub around the corner only.
  const isRound = (id: string, column: number): boolean =>
    table.frame !== undefined && column === 0 && !frameOnly.has(id);
  return {
    rows: [...(above ?? []).map(row).reverse(), { band, cells: [], table }, ...(below ?? []).map(row)],
    nextToTable: nearest.flatMap((cells) =>
      cells.map((id, column) => [id, isRound(id, column) ? 'round' : 'straight'] as const),
    ),
  };
};
