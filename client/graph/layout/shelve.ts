/** A group that wants room for so many boxes. */
export interface Wanting {
  readonly id: string;
  readonly boxes: number;
}

/** The cells that a group takes: columns and rows from its first, both counted from the top left of the picture. */
export interface Shelf {
  readonly id: string;
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

/** Groups are wider than high: names are read in rows. */
const columnsFor = (boxes: number, most: number): number =>
  Math.min(most, boxes, Math.max(1, Math.ceil(Math.sqrt(boxes * 1.2))));

/**
 * Places groups next to and below one another in `columns` columns of cells, each as high up as it can go, and of these
 * places the leftmost. Starts at `row`; gives the shelves in the order of the groups, and the first row below them all.
 */
export const shelve = (
  groups: readonly Wanting[],
  columns: number,
  row: number,
): { readonly shelves: readonly Shelf[]; readonly end: number } => {
  const free = Array.from({ length: columns }, () => row);
  const shelves = groups.map(({ id, boxes }): Shelf => {
    const wide = columnsFor(boxes, columns);
    const startAt = (column: number): number => Math.max(...free.slice(column, column + wide));
    const column = Array.from({ length: columns - wide + 1 }, (_, at) => at).reduce((best, at) =>
      startAt(at) < startAt(best) ? at : best,
    );
    const shelf = { id, column, row: startAt(column), columns: wide, rows: Math.ceil(boxes / wide) };
    free.fill(shelf.row + shelf.rows, column, column + wide);
    return shelf;
  });
  return { shelves, end: Math.max(row, ...free) };
};
