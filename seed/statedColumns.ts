/** Columns that have a place of their own on a node or an edge; all others are among its `properties`. */
export const statedColumns: ReadonlySet<string> = new Set([
  'id',
  'name',
  'aliases',
  'status',
  'validFrom',
  'validTo',
  'passages',
  'note',
]);
