const megabyte = 1024 * 1024;

/** What a workbook may be: many times what anybody keeps by hand, and little enough to be read within the memory there is. */
export const limits = {
  /** Of the file as it lies there, in bytes. */
  file: 32 * megabyte,
  /** Of all its parts unpacked, in bytes. */
  unpacked: 256 * megabyte,
  /** Of a part unpacked to the same part packed. Sheets shrink to a tenth or twentieth; what shrinks further is made to burst. */
  ratio: 100,
  /** A part that is smaller than this when unpacked does no harm at any ratio, in bytes. */
  small: megabyte,
  /** Files within the file. */
  parts: 1_000,
  /** Of one sheet. */
  rows: 200_000,
  columns: 1_000,
  /** Of all sheets. */
  cells: 2_000_000,
  /** Characters in a cell: Excel's own limit. */
  text: 32_767,
  /** Characters in all cells, of which many may show one text. */
  texts: 128 * megabyte,
} as const;
