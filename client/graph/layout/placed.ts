import type { Plan, Row } from './plan.ts';

/** Where a node stands: its row, and its column; the column of the areas that head a band is -1. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  readonly as: 'box' | 'hub' | 'frame';
}

export interface Placed {
  readonly rows: readonly Row[];
  readonly spots: ReadonlyMap<string, Spot>;
}

const chunks = (ids: readonly string[], size: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / size) }, (_, at) => ids.slice(at * size, (at + 1) * size));

/** The rows of a plan with the areas that head each band: beside it, or where the picture is narrow in rows before it. */
export const placed = (plan: Plan, headersBeside: boolean): Placed => {
  const rows: Row[] = [];
  const spots = new Map<string, Spot>();
  const seen = new Set<string>();
  for (const [at, row] of plan.rows.entries()) {
    if (!seen.has(row.band)) {
      seen.add(row.band);
      const headers = plan.headers.get(row.band) ?? [];
      const own = plan.rows.filter(({ band }) => band === row.band).length;
      if (headersBeside) {
        for (const [index, id] of headers.entries()) {
          spots.set(id, { row: rows.length + index, column: -1, as: 'box' });
        }
        // A band has room for all the areas that head it, however few bodies it has.
        for (let extra = own; extra < headers.length; extra += 1) rows.push({ band: row.band, cells: [] });
      } else for (const cells of chunks(headers, plan.columns)) rows.push({ band: row.band, cells });
    }
    rows.push(plan.rows[at] ?? row);
  }
  for (const [row, { cells, table }] of rows.entries()) {
    for (const [column, id] of cells.entries())
      if (id !== undefined) spots.set(id, { row, column, as: 'box' });
    if (table !== undefined) spots.set(table.hub, { row, column: 0, as: 'hub' });
    if (table?.frame !== undefined) spots.set(table.frame, { row, column: 0, as: 'frame' });
  }
  return { rows, spots };
};
