import type { Value } from '../schema/landscape.ts';
import type { Column } from '../schema/register.ts';

/** The items of a list cell: separated by `;`, of which `\;` is none. Blank items are left out. */
export function itemsOf(cell: string): readonly string[] {
  // Nearly all cells of a large register hold one item.
  if (!cell.includes(';') && !cell.includes('\\')) return cell.trim() === '' ? [] : [cell.trim()];
  const items = cell.match(/(?:\\.|[^;\\]|\\$)+/gsu) ?? [];
  return items.map((item) => item.replace(/\\(.)/gsu, '$1').trim()).filter((item) => item !== '');
}

/** A list as one cell: the inverse of `itemsOf` for items that are trimmed and not blank. */
export function cellOfItems(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;]/gu, '\\$&')).join('; ');
}

/** What a checked cell states; undefined where it is blank, which means "not stated". */
export function valueOf(column: Column, cell: string): Value | undefined {
  if (cell === '') return undefined;
  switch (column.type) {
    case 'integer':
    case 'number':
    case 'pence':
      return Number(cell);
    case 'yesNo':
      return cell === 'yes';
    case 'texts':
    case 'refs': {
      const items = itemsOf(cell);
      return items.length === 0 ? undefined : items;
    }
    case 'text':
    case 'edtf':
    case 'word':
    case 'ref':
      return cell;
  }
}

/** A value as a cell: the inverse of `valueOf`. */
export function cellOf(value: Value | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? cellOfItems(value) : String(value);
}
