/** A spreadsheet takes a cell that begins so for a formula, and may do what it says. */
const formula = /^'*[=+\-@\t\r]/;

/** A text as a cell that no spreadsheet calculates: an apostrophe goes before it. */
export const neutralised = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text of a cell written so: the inverse of `neutralised`. */
export const restored = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
